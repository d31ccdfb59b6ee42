import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { labelList } from '../../../src/core/catalogue/labelList';
import { Lexicons } from '../../../src/core/recognition/lexicons';
import { recognise } from '../../../src/core/recognition/recognise';

/** How the lines of US statements are commonly labelled: the whole label names the metric, not a part of it something else. */

const LABELS: Readonly<Record<string, string>> = {
  'us-gaap:Revenues': `
    Net sales; Net revenues; Total revenues; Total net revenues; Revenues, net; Sales, net; Net operating revenues;
    Total net operating revenues; Total net sales; Operating revenues; Total operating revenues;
    Sales and other operating revenues; Revenue from contracts with customers; Total revenues and other income;
    Net sales and operating revenues; Sales and revenues; Total sales and revenues;
    Revenues, net of interest expense; Total net revenue
  `,
  'us-gaap:CostOfRevenue': `
    Cost of sales; Cost of goods sold; Cost of revenues; Costs of revenues; Cost of products sold;
    Total cost of revenues; Total costs of revenue; Cost of sales and services; Costs of goods sold;
    Cost of goods and services sold; Cost of sales and occupancy costs;
    Cost of sales (including buying, distribution, and occupancy costs); Cost of merchandise sold
  `,
  'us-gaap:GrossProfit': `
    Gross profit
  `,
  'us-gaap:SellingGeneralAndAdministrativeExpense': `
    Selling, general and administrative expenses; Selling, general and administrative;
    Selling, informational and administrative expenses; Operating, selling, general and administrative expenses;
    Marketing, general and administrative; Selling and administrative; Selling, marketing and administrative;
    Selling, general & administrative expense
  `,
  'us-gaap:ResearchAndDevelopmentExpense': `
    Research and development; Research and development expenses; Research, development and engineering
  `,
  'us-gaap:OperatingIncomeLoss': `
    Operating income; Income from operations; Operating profit; Operating income (loss); Operating (loss) income;
    Loss from operations; Income (loss) from operations; Operating earnings; Earnings from operations;
    Total operating income
  `,
  'us-gaap:InterestExpense': `
    Interest expense; Interest and debt expense; Interest expense, including amortization of debt costs
  `,
  'us-gaap:InvestmentIncomeInterest': `
    Interest income; Interest and dividend income; Interest and investment income
  `,
  'us-gaap:InterestIncomeExpenseNonoperatingNet': `
    Interest expense, net; Net interest expense; Interest and other, net
  `,
  'us-gaap:OtherNonoperatingIncomeExpense': `
    Other income, net; Other expense, net; Other income (loss), net; Other, net
  `,
  'us-gaap:NonoperatingIncomeExpense': `
    Total other income (expense), net; Total other expense, net; Total other income, net;
    Total non-operating income (expense); Nonoperating income (expense), net; Total other (expense) income;
    Total nonoperating expense
  `,
  'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest': `
    Income before income taxes; Income before provision for income taxes; Income (loss) before income taxes;
    Earnings before income taxes; Income before taxes; Loss before income taxes;
    Income from continuing operations before income taxes; Earnings before provision for taxes on income;
    Income before tax; Net income before taxes; Earnings before taxes;
    Income (loss) before provision for income taxes; Consolidated profit before taxes;
    Income before income tax expense; Pre-tax income; Income (loss) from continuing operations before income taxes;
    Loss before provision for income taxes; Earnings from continuing operations before income taxes
  `,
  'us-gaap:IncomeTaxExpenseBenefit': `
    Provision for income taxes; Income tax expense; Income taxes; Income tax provision;
    Provision for taxes on income; Income tax (expense) benefit; Income tax expense (benefit);
    (Benefit from) provision for income taxes; Provision for (benefit from) income taxes; Taxes on income;
    Income tax benefit (expense); Benefit from income taxes; Total provision for income taxes;
    Provision (benefit) for income taxes
  `,
  'us-gaap:ProfitLoss': `
    Net income; Consolidated net income; Net earnings; Net loss; Net income (loss); Net (loss) income;
    Net income including noncontrolling interests; Net income, including noncontrolling interests;
    Net earnings including noncontrolling interests; Net income before allocation to noncontrolling interests;
    Net income (loss) including noncontrolling interests
  `,
  'us-gaap:NetIncomeLossAttributableToNoncontrollingInterest': `
    Less: Net income attributable to noncontrolling interests;
    Less: Net income (loss) attributable to noncontrolling interests;
    Net income attributable to noncontrolling interests;
    Net (loss) income attributable to noncontrolling interests and redeemable noncontrolling interests in subsidiaries;
    Less net income attributable to noncontrolling interests; Net loss attributable to noncontrolling interests;
    Less: Net earnings attributable to noncontrolling interests; Income attributable to noncontrolling interests
  `,
  'us-gaap:NetIncomeLoss': `
    Net income attributable to common stockholders
  `,
  'us-gaap:NetIncomeLossAvailableToCommonStockholdersBasic': `
    Net income available to common shareholders; Net income available to common stockholders;
    Earnings available to common shareholders; Net income applicable to common shareholders;
    Net income available for common stockholders
  `,
  'us-gaap:EarningsPerShareBasic': `
    Basic net income per share; Basic earnings per share; Basic net income per common share;
    Earnings per share - basic; Net income per share, basic; Earnings per common share - basic;
    Net income (loss) per share - basic; Basic (loss) earnings per share; Basic net loss per share;
    Net loss per share, basic; Basic earnings per common share; Net loss per share, basic and diluted;
    Net loss per share - basic and diluted; Net income per share - basic
  `,
  'us-gaap:EarningsPerShareDiluted': `
    Diluted net income per share; Diluted earnings per share; Diluted net income per common share;
    Earnings per share - diluted; Net income per share, diluted; Earnings per common share - assuming dilution;
    Diluted earnings per common share; Net income (loss) per share - diluted; Diluted net loss per share;
    Net income per share - diluted
  `,
  'us-gaap:WeightedAverageNumberOfSharesOutstandingBasic': `
    Weighted average shares outstanding - basic; Weighted-average shares outstanding, basic;
    Basic weighted average shares outstanding; Average shares outstanding;
    Weighted average common shares outstanding - basic;
    Weighted-average shares used in computing net income per share, basic;
    Weighted-average common shares outstanding, basic and diluted; Shares used in computing basic earnings per share;
    Weighted average shares used in computing net income per share of common stock, basic;
    Weighted-average shares used to compute net income per share, basic;
    Weighted average number of common shares outstanding - basic
  `,
  'us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding': `
    Weighted average shares outstanding - diluted; Weighted-average shares outstanding, diluted;
    Diluted weighted average shares outstanding; Average shares outstanding assuming dilution;
    Weighted average common shares outstanding - diluted; Shares used in computing diluted earnings per share;
    Weighted average shares used in computing net income per share of common stock, diluted;
    Weighted-average shares used to compute net income per share, diluted
  `,
  'us-gaap:CommonStockDividendsPerShareDeclared': `
    Dividends declared per share; Cash dividends declared per share; Dividends per share;
    Dividends declared per common share; Cash dividends declared per common share; Cash dividends per share
  `,
  'us-gaap:CashAndCashEquivalentsAtCarryingValue': `
    Cash and cash equivalents; Cash and equivalents; Cash and cash equivalents at end of year;
    Cash and cash equivalents, end of year; Cash and cash equivalents at beginning of year;
    Cash and cash equivalents, end of period; Cash and cash equivalents at end of period;
    Cash and cash equivalents, beginning of year
  `,
  'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents': `
    Cash, cash equivalents and restricted cash at end of period;
    Cash, cash equivalents, and restricted cash, end of year;
    Cash and cash equivalents and restricted cash, end of period;
    Cash, cash equivalents and restricted cash - end of period;
    Cash, cash equivalents, restricted cash and restricted cash equivalents at end of period;
    Cash, cash equivalents, and restricted cash at beginning of year;
    Cash, cash equivalents and restricted cash, beginning of period;
    Total cash, cash equivalents and restricted cash;
    Cash, cash equivalents, restricted cash and restricted cash equivalents at end of year;
    Total cash, cash equivalents, and restricted cash shown in the statement of cash flows
  `,
  'us-gaap:MarketableSecuritiesCurrent': `
    Marketable securities; Short-term marketable securities; Marketable securities, current
  `,
  'us-gaap:AccountsReceivableNetCurrent': `
    Accounts receivable, net; Receivables, net; Trade accounts receivable, net; Accounts receivable;
    Trade accounts receivable, less allowances; Accounts receivable, less allowances;
    Accounts receivable, less allowance for credit losses; Accounts receivable, net of allowance for credit losses;
    Trade receivables, net; Accounts and notes receivable, net;
    Accounts receivable, net of allowance for doubtful accounts; Receivables, less allowances; Net trade receivables;
    Accounts receivable - net; Accounts receivable, less allowance for doubtful accounts
  `,
  'us-gaap:InventoryNet': `
    Inventories; Inventory; Inventories, net; Merchandise inventories; Total inventories;
    Inventories, at lower of cost or net realizable value; Merchandise inventories, net
  `,
  'us-gaap:PrepaidExpenseAndOtherAssetsCurrent': `
    Prepaid expenses and other current assets; Prepaid expenses and other assets; Prepaid expenses and other;
    Prepaids and other current assets; Prepaid expenses and other assets, current
  `,
  'us-gaap:OtherAssetsCurrent': `
    Other current assets; Other current assets, net; Total other current assets
  `,
  'us-gaap:AssetsCurrent': `
    Total current assets
  `,
  'us-gaap:PropertyPlantAndEquipmentNet': `
    Property, plant and equipment, net; Property and equipment, net; Property, plant and equipment - net;
    Net property, plant and equipment; Property, plant, and equipment, net; Properties, plants and equipment, net;
    Property, plant and equipment, net of accumulated depreciation;
    Property and equipment, less accumulated depreciation; Net property and equipment;
    Total property and equipment, net
  `,
  'us-gaap:OperatingLeaseRightOfUseAsset': `
    Operating lease right-of-use assets; Operating lease right-of-use assets, net; Operating lease assets;
    Right-of-use assets - operating leases; Operating lease right-of-use asset
  `,
  'us-gaap:Goodwill': `
    Goodwill; Goodwill, net
  `,
  'us-gaap:IntangibleAssetsNetExcludingGoodwill': `
    Intangible assets, net; Other intangible assets; Other intangible assets, net;
    Identifiable intangible assets, net; Acquired intangible assets, net; Intangibles, net; Intangible assets - net;
    Purchased intangibles, net
  `,
  'us-gaap:EquityMethodInvestments': `
    Equity method investments; Investments in affiliates; Investments in unconsolidated affiliates;
    Investments in and advances to affiliates
  `,
  'us-gaap:DeferredIncomeTaxAssetsNet': `
    Deferred tax assets; Deferred income tax assets; Deferred tax assets, net; Deferred income tax assets, net
  `,
  'us-gaap:OtherAssetsNoncurrent': `
    Other assets; Other non-current assets; Other noncurrent assets; Other assets, net; Other long-term assets;
    Total other assets
  `,
  'us-gaap:Assets': `
    Total assets; Total Assets
  `,
  'us-gaap:AccountsPayableCurrent': `
    Accounts payable; Accounts payable, trade; Trade accounts payable; Accounts payable - trade; Trade payables
  `,
  'us-gaap:AccountsPayableAndAccruedLiabilitiesCurrent': `
    Accounts payable and accrued expenses; Accounts payable and accrued liabilities;
    Accounts payable and other accrued liabilities; Accounts payable, accrued and other liabilities;
    Accounts payable and other current liabilities; Accounts payable and accruals;
    Accounts payable, accrued expenses and other current liabilities;
    Accounts payable and accrued expenses and other liabilities
  `,
  'us-gaap:AccruedLiabilitiesCurrent': `
    Accrued liabilities; Accrued expenses; Accrued expenses and other current liabilities;
    Accrued liabilities and other; Accrued and other current liabilities;
    Accrued liabilities and other current liabilities; Accrued expenses and other; Accrued and other liabilities
  `,
  'us-gaap:EmployeeRelatedLiabilitiesCurrent': `
    Accrued compensation; Accrued payroll and benefits; Accrued compensation and benefits;
    Accrued compensation and related costs; Accrued payroll and related expenses; Compensation and benefits payable;
    Payroll and related costs; Accrued payroll; Salaries, wages and benefits payable
  `,
  'us-gaap:AccruedIncomeTaxesCurrent': `
    Income taxes payable; Accrued income taxes; Income tax payable; Taxes payable
  `,
  'us-gaap:ContractWithCustomerLiabilityCurrent': `
    Deferred revenue; Unearned revenue; Deferred revenue, current; Short-term unearned revenue; Contract liabilities;
    Deferred revenues; Current portion of deferred revenue; Deferred revenue, current portion; Customer advances
  `,
  'us-gaap:ContractWithCustomerLiabilityNoncurrent': `
    Deferred revenue, net of current portion; Long-term unearned revenue; Deferred revenue, noncurrent;
    Deferred revenue, long-term; Deferred revenue, less current portion; Long-term deferred revenue
  `,
  'us-gaap:OperatingLeaseLiabilityCurrent': `
    Operating lease liabilities, current; Current portion of operating lease liabilities;
    Current operating lease liabilities; Operating lease liabilities - current;
    Current maturities of operating lease liabilities; Operating lease liabilities, current portion;
    Short-term operating lease liabilities
  `,
  'us-gaap:OperatingLeaseLiabilityNoncurrent': `
    Operating lease liabilities, noncurrent; Long-term operating lease liabilities;
    Operating lease liabilities, net of current portion; Noncurrent operating lease liabilities;
    Operating lease liabilities, less current portion; Operating lease liabilities, long-term;
    Non-current operating lease liabilities; Long-term portion of operating lease liabilities
  `,
  'us-gaap:LongTermDebtCurrent': `
    Current portion of long-term debt; Current maturities of long-term debt; Long-term debt due within one year;
    Current portion of debt; Current installments of long-term debt; Long-term debt, current portion;
    Current maturities of debt; Long-term debt, current
  `,
  'us-gaap:LongTermDebtNoncurrent': `
    Long-term debt; Long-term debt, net of current portion; Long-term debt, less current portion;
    Long-term debt, net; Long-term debt, excluding current portion; Long-term debt, excluding current installments;
    Long-term debt, less current maturities; Debt, net of current portion; Long-term debt due after one year
  `,
  'us-gaap:ShortTermBorrowings': `
    Short-term borrowings; Short-term debt; Notes payable and short-term debt
  `,
  'us-gaap:LiabilitiesCurrent': `
    Total current liabilities
  `,
  'us-gaap:DeferredIncomeTaxLiabilitiesNet': `
    Deferred tax liabilities; Deferred income tax liabilities; Deferred tax liabilities, net;
    Deferred income tax liability; Noncurrent deferred income taxes
  `,
  'us-gaap:OtherLiabilitiesNoncurrent': `
    Other liabilities; Other long-term liabilities; Other non-current liabilities; Other noncurrent liabilities;
    Total other long-term liabilities; Other liabilities, noncurrent; Other long-term liabilities, net;
    Total other liabilities
  `,
  'us-gaap:Liabilities': `
    Total liabilities
  `,
  'us-gaap:CommonStockValue': `
    Common stock; Common shares; Class A common stock; Capital stock
  `,
  'us-gaap:AdditionalPaidInCapital': `
    Additional paid-in capital; Capital surplus; Capital in excess of par value; Additional paid in capital;
    Capital in excess of stated value
  `,
  'us-gaap:RetainedEarningsAccumulatedDeficit': `
    Retained earnings; Accumulated deficit; Reinvested earnings; Retained earnings (accumulated deficit);
    Earnings retained for use in the business; (Accumulated deficit) retained earnings; Earnings reinvested;
    Retained deficit
  `,
  'us-gaap:AccumulatedOtherComprehensiveIncomeLossNetOfTax': `
    Accumulated other comprehensive loss; Accumulated other comprehensive income (loss);
    Accumulated other comprehensive income; Accumulated other comprehensive loss, net of tax;
    Accumulated other comprehensive (loss) income
  `,
  'us-gaap:TreasuryStockValue': `
    Treasury stock, at cost; Treasury stock; Common stock in treasury, at cost; Less: Treasury stock, at cost;
    Treasury shares, at cost
  `,
  'us-gaap:StockholdersEquity': `
    Total stockholders' equity; Total shareholders' equity; Total equity; Total shareowners' equity;
    Total stockholders' equity (deficit); Total shareholders' equity (deficit); Total stockholders' deficit;
    Stockholders' equity
  `,
  'us-gaap:MinorityInterest': `
    Noncontrolling interests; Noncontrolling interests in subsidiaries;
    Equity attributable to noncontrolling interests; Noncontrolling interest
  `,
  'us-gaap:LiabilitiesAndStockholdersEquity': `
    Total liabilities and equity; Total liabilities and stockholders' equity;
    Total liabilities and shareholders' equity; Total liabilities and shareowners' equity;
    Total liabilities and stockholders' deficit; Total liabilities, redeemable noncontrolling interests and equity;
    Total liabilities and equity (deficit); Total liabilities, mezzanine equity and stockholders' equity
  `,
  'us-gaap:NetCashProvidedByUsedInOperatingActivities': `
    Net cash provided by operating activities; Cash generated by operating activities;
    Net cash from operating activities; Net cash provided by (used in) operating activities;
    Net cash (used in) provided by operating activities; Net cash flows from operating activities;
    Net cash flow provided by operating activities; Cash flows from operating activities; Net operating cash flows;
    Cash provided by operating activities
  `,
  'us-gaap:NetCashProvidedByUsedInInvestingActivities': `
    Net cash used in investing activities; Cash generated by (used in) investing activities;
    Net cash provided by (used in) investing activities; Net cash used for investing activities;
    Cash used in investing activities; Cash used for investing activities;
    Net cash (used for) provided by investing activities; Cash generated by investing activities
  `,
  'us-gaap:NetCashProvidedByUsedInFinancingActivities': `
    Net cash used in financing activities; Cash used in financing activities;
    Net cash provided by (used in) financing activities; Net cash used for financing activities;
    Net cash (used in) provided by financing activities; Cash used for financing activities;
    Net cash provided by financing activities
  `,
  'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect': `
    Net increase (decrease) in cash and cash equivalents; Increase (decrease) in cash and cash equivalents;
    Net change in cash and cash equivalents; Net decrease in cash and cash equivalents;
    Increase (decrease) in cash, cash equivalents, and restricted cash and cash equivalents;
    Net increase in cash and cash equivalents and restricted cash;
    Net increase (decrease) in cash, cash equivalents and restricted cash;
    Net (decrease) increase in cash and cash equivalents and restricted cash;
    Net increase (decrease) in cash, cash equivalents, restricted cash and restricted cash equivalents during the year;
    Net change in cash; Net increase in cash, cash equivalents and restricted cash;
    Increase (decrease) in cash and equivalents
  `,
  'us-gaap:EffectOfExchangeRateOnCashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents': `
    Effect of exchange rate changes on cash and cash equivalents; Effect of exchange rates on cash;
    Effect of exchange rate changes on cash, cash equivalents and restricted cash;
    Effect of exchange rate changes on cash; Effect of foreign exchange rates on cash and cash equivalents;
    Effect of exchange rate changes on cash, cash equivalents, restricted cash and restricted cash equivalents;
    Effect of exchange rate changes on cash and cash equivalents and restricted cash;
    Exchange rate effect on cash and cash equivalents; Foreign currency effect on cash and cash equivalents
  `,
  'us-gaap:DepreciationDepletionAndAmortization': `
    Depreciation and amortization; Depreciation, amortization and other; Depreciation, amortization and impairment;
    Depreciation and amortization of property and equipment and capitalized content costs;
    Depreciation, depletion and amortization
  `,
  'us-gaap:ShareBasedCompensation': `
    Share-based compensation expense; Stock-based compensation; Stock-based compensation expense;
    Share-based compensation; Stock compensation; Stock-based compensation, net; Equity-based compensation;
    Non-cash stock compensation expense; Noncash stock-based compensation
  `,
  'us-gaap:DeferredIncomeTaxExpenseBenefit': `
    Deferred income taxes; Deferred income tax expense (benefit); Deferred income tax benefit;
    Deferred tax provision; Provision for deferred income taxes; Deferred income tax provision (benefit)
  `,
  'us-gaap:PaymentsToAcquirePropertyPlantAndEquipment': `
    Payments for acquisition of property, plant and equipment; Purchases of property and equipment;
    Capital expenditures; Purchases of property, plant and equipment; Additions to property and equipment;
    Additions to property, plant and equipment; Purchase of property and equipment;
    Payments to acquire property, plant and equipment; Capital spending; Capital expenditures, net;
    Purchases of property and equipment and intangible assets; Cash paid for property and equipment;
    Expenditures for property, plant and equipment;
    Purchases of property, plant and equipment excluding finance leases, net of sales
  `,
  'us-gaap:PaymentsToAcquireBusinessesNetOfCashAcquired': `
    Acquisitions, net of cash acquired; Acquisitions of businesses, net of cash acquired;
    Business combinations, net of cash acquired; Payments for businesses acquired, net of cash acquired;
    Acquisition of businesses, net of cash acquired; Business acquisitions, net of cash acquired;
    Cash paid for acquisitions, net of cash acquired; Payments made in connection with business acquisitions, net
  `,
  'us-gaap:ProceedsFromSaleOfPropertyPlantAndEquipment': `
    Proceeds from sale of property and equipment; Proceeds from disposals of property, plant and equipment;
    Proceeds from sales of property and equipment; Proceeds from disposal of property and equipment;
    Proceeds from sale of property, plant and equipment; Proceeds from asset sales
  `,
  'us-gaap:PaymentsToAcquireInvestments': `
    Purchases of marketable securities; Purchases of investments; Purchase of investments;
    Payments for purchases of marketable securities
  `,
  'us-gaap:ProceedsFromSaleMaturityAndCollectionsOfInvestments': `
    Proceeds from disposals of investments; Proceeds from maturities of investments;
    Sales and maturities of marketable securities; Maturities of investments;
    Proceeds from sales and maturities of investments; Sales of investments;
    Maturities and sales of marketable securities; Sales and maturities of investments
  `,
  'us-gaap:ProceedsFromIssuanceOfDebt': `
    Proceeds from issuances of debt; Proceeds from issuance of debt; Issuances of debt; Proceeds from borrowings;
    Proceeds from debt; Issuances of loans, notes payable and long-term debt
  `,
  'us-gaap:RepaymentsOfDebt': `
    Repayments of debt; Repayment of debt; Payments of debt; Debt repayments; Repayments of borrowings;
    Principal payments on debt; Payments on debt
  `,
  'us-gaap:ProceedsFromIssuanceOfLongTermDebt': `
    Proceeds from issuance of long-term debt; Proceeds from issuance of term debt, net; Issuance of long-term debt;
    Proceeds from long-term debt; Additions to long-term debt; Long-term debt borrowings;
    Proceeds from issuance of long-term debt, net of issuance costs
  `,
  'us-gaap:RepaymentsOfLongTermDebt': `
    Repayments of term debt; Repayments of long-term debt; Payments on long-term debt; Reductions of long-term debt;
    Principal payments on long-term debt; Long-term debt repayments; Retirements of long-term debt
  `,
  'us-gaap:PaymentsOfDividends': `
    Dividends paid; Payments for dividends and dividend equivalents; Cash dividends paid; Payment of dividends;
    Payments of dividends; Dividends paid to shareholders; Cash dividends paid to shareholders;
    Dividends to shareholders; Dividends paid to common stockholders; Payments of cash dividends
  `,
  'us-gaap:PaymentsForRepurchaseOfCommonStock': `
    Repurchases of common stock; Purchases of stock for treasury; Purchase of treasury stock;
    Repurchase of common stock; Purchases of treasury stock; Common stock repurchased; Share repurchases;
    Stock repurchases; Payments for repurchase of common stock; Acquisition of treasury stock;
    Repurchases of common shares; Purchases of company stock; Common stock repurchases; Treasury stock purchases
  `,
  'us-gaap:ProceedsFromIssuanceOfCommonStock': `
    Proceeds from issuance of common stock; Issuances of stock; Issuance of common stock;
    Proceeds from sale of common stock; Common stock issued;
    Proceeds from issuances of common stock, net of issuance costs; Sales of common stock
  `,
  'us-gaap:PaymentsRelatedToTaxWithholdingForShareBasedCompensation': `
    Payments for taxes related to net share settlement of equity awards;
    Taxes paid related to net share settlement of equity awards;
    Tax withholding payments for share-based compensation; Payments of tax withholdings on restricted stock;
    Employee taxes paid for shares withheld; Payments of employee taxes withheld from share-based awards;
    Shares withheld for taxes; Taxes paid on employee stock plans
  `,
  'us-gaap:InterestPaidNet': `
    Cash paid for interest; Interest paid; Cash paid for interest, net of amounts capitalized;
    Interest paid, net of capitalized interest; Cash paid during the period for interest, net of amounts capitalized
  `,
  'us-gaap:IncomeTaxesPaidNet': `
    Cash paid for income taxes, net; Income taxes paid; Cash paid for income taxes;
    Income taxes paid, net of refunds; Cash paid during the period for income taxes, net of refunds;
    Income tax payments, net; Cash paid for taxes
  `,
  'us-gaap:ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest': `
    Comprehensive income; Total comprehensive income; Comprehensive income (loss);
    Total comprehensive income, net of tax; Comprehensive loss;
    Comprehensive income including noncontrolling interests
  `,
  'us-gaap:OtherComprehensiveIncomeLossNetOfTax': `
    Other comprehensive income (loss); Other comprehensive income; Other comprehensive (loss) income, net of tax;
    Total other comprehensive income (loss); Other comprehensive income (loss), net of tax;
    Other comprehensive loss, net of tax; Total other comprehensive loss
  `,
  'us-gaap:AssetImpairmentCharges': `
    Impairment charges; Asset impairments; Impairment of long-lived assets; Impairment of assets
  `,
  'us-gaap:RestructuringCharges': `
    Restructuring charges; Restructuring and other; Restructuring costs; Restructuring and other charges;
    Restructuring expenses; Restructuring charges, net; Restructuring and impairment charges
  `,
  'us-gaap:AmortizationOfIntangibleAssets': `
    Amortization of intangible assets; Amortization of intangibles; Amortization of acquired intangible assets;
    Amortization of acquisition-related intangible assets; Amortization of other intangible assets
  `,
  'us-gaap:GeneralAndAdministrativeExpense': `
    General and administrative; General and administrative expenses; Corporate, general and administrative;
    Administrative expenses
  `,
  'us-gaap:SellingAndMarketingExpense': `
    Sales and marketing; Selling and marketing; Marketing expenses; Advertising and marketing;
    Sales and marketing expenses
  `,
  'us-gaap:OperatingExpenses': `
    Total operating expenses; Operating expenses; Total costs and expenses; Costs and expenses;
    Total operating costs and expenses; Total expenses
  `,
};

const lexicon = new Lexicons(loadCatalogue()).of('en');

/** The metric that a label as a whole names. */
function metricOf(label: string): string | null {
  const { names, tokens } = recognise(label, [], lexicon, { bracketsNegate: true });
  return names.find(({ first, last }) => first === 0 && last === tokens.length)?.entry.metric.id ?? null;
}

describe('labels of US statements', () => {
  for (const [id, labels] of Object.entries(LABELS))
    it(`name ${id}`, () => {
      const odd = labelList(labels).filter((label) => metricOf(label) !== id);
      assert.deepEqual(odd, []);
    });
});

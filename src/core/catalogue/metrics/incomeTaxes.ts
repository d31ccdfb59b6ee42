import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Income taxes in the notes: whose tax it is, losses carried forward, positions the authorities may not accept. */
export const incomeTaxesMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesDomestic',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: "The part of income before taxes that comes from the company's home country.",
    labels: {
      en: labelList(`
        Domestic income before income taxes; Domestic income before taxes; U.S. income before income taxes;
        Income before income taxes, domestic
      `),
      de: ['Inländisches Ergebnis vor Steuern'],
      zh: ['境内税前利润'],
      'zh-Hant': ['境內稅前利潤'],
    },
  },
  {
    id: 'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesForeign',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'The part of income before taxes that comes from other countries.',
    labels: {
      en: labelList(`
        Foreign income before income taxes; Foreign income before taxes; Non-U.S. income before income taxes;
        Income before income taxes, foreign
      `),
      de: ['Ausländisches Ergebnis vor Steuern'],
      zh: ['境外税前利润'],
      'zh-Hant': ['境外稅前利潤'],
    },
  },
  {
    id: 'us-gaap:CurrentFederalTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Income tax of the period that is payable to the federal state.',
    labels: {
      en: labelList('Current federal income tax; Current federal tax expense; Current federal tax'),
      de: ['Laufende Bundessteuern'],
      zh: ['当期联邦所得税'],
      'zh-Hant': ['當期聯邦所得稅'],
    },
  },
  {
    id: 'us-gaap:CurrentStateAndLocalTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Income tax of the period that is payable to states and municipalities.',
    labels: {
      en: labelList(`
        Current state and local income tax; Current state tax expense; Current state and local tax
      `),
      de: ['Laufende Steuern der Bundesstaaten'],
      zh: ['当期州及地方所得税'],
      'zh-Hant': ['當期州及地方所得稅'],
    },
  },
  {
    id: 'us-gaap:CurrentForeignTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Income tax of the period that is payable in other countries.',
    labels: {
      en: labelList('Current foreign income tax; Current foreign tax expense; Current foreign tax'),
      de: ['Laufende ausländische Steuern'],
      zh: ['当期境外所得税'],
      'zh-Hant': ['當期境外所得稅'],
    },
  },
  {
    id: 'us-gaap:DeferredFederalIncomeTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Change in deferred taxes owed to the federal state.',
    labels: {
      en: labelList('Deferred federal income tax; Deferred federal tax expense; Deferred federal tax'),
      de: ['Latente Bundessteuern'],
      zh: ['递延联邦所得税'],
      'zh-Hant': ['遞延聯邦所得稅'],
    },
  },
  {
    id: 'us-gaap:DeferredStateAndLocalIncomeTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Change in deferred taxes owed to states and municipalities.',
    labels: {
      en: labelList(`
        Deferred state and local income tax; Deferred state tax expense; Deferred state and local tax
      `),
      de: ['Latente Steuern der Bundesstaaten'],
      zh: ['递延州及地方所得税'],
      'zh-Hant': ['遞延州及地方所得稅'],
    },
  },
  {
    id: 'us-gaap:DeferredForeignIncomeTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Change in deferred taxes owed in other countries.',
    labels: {
      en: labelList('Deferred foreign income tax; Deferred foreign tax expense; Deferred foreign tax'),
      de: ['Latente ausländische Steuern'],
      zh: ['递延境外所得税'],
      'zh-Hant': ['遞延境外所得稅'],
    },
  },
  {
    id: 'us-gaap:FederalIncomeTaxExpenseBenefitContinuingOperations',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Current and deferred income tax owed to the federal state.',
    labels: {
      en: ['Total federal income tax'],
      de: ['Bundessteuern insgesamt'],
      zh: ['联邦所得税合计'],
      'zh-Hant': ['聯邦所得稅合計'],
    },
  },
  {
    id: 'us-gaap:StateAndLocalIncomeTaxExpenseBenefitContinuingOperations',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Current and deferred income tax owed to states and municipalities.',
    labels: {
      en: ['Total state and local income tax'],
      de: ['Steuern der Bundesstaaten insgesamt'],
      zh: ['州及地方所得税合计'],
      'zh-Hant': ['州及地方所得稅合計'],
    },
  },
  {
    id: 'us-gaap:ForeignIncomeTaxExpenseBenefitContinuingOperations',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Current and deferred income tax owed in other countries.',
    labels: {
      en: ['Total foreign income tax'],
      de: ['Ausländische Steuern insgesamt'],
      zh: ['境外所得税合计'],
      'zh-Hant': ['境外所得稅合計'],
    },
  },
  {
    id: 'us-gaap:OtherTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: "Tax effects in the period's income tax that have no line of their own.",
    labels: {
      en: ['Other income tax expense (benefit)'],
      de: ['Sonstiger Steueraufwand'],
      zh: ['其他所得税费用'],
      'zh-Hant': ['其他所得稅費用'],
    },
  },
  {
    id: 'us-gaap:DeferredOtherTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Deferred tax effects that have no line of their own.',
    labels: {
      en: ['Other deferred tax expense (benefit)'],
      de: ['Sonstiger latenter Steueraufwand'],
      zh: ['其他递延所得税费用'],
      'zh-Hant': ['其他遞延所得稅費用'],
    },
  },
  {
    id: 'us-gaap:IncomeTaxReconciliationIncomeTaxExpenseBenefitAtFederalStatutoryIncomeTaxRate',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:TaxExpenseIncomeAtApplicableTaxRate'),
    definition: 'What income tax would be if all income were taxed at the statutory rate.',
    labels: {
      en: labelList(`
        Income tax at statutory rate; Tax at statutory federal rate; Tax at federal statutory rate;
        Income tax at the federal statutory rate; Computed expected tax expense
      `),
      de: ['Erwarteter Steueraufwand zum gesetzlichen Steuersatz'],
      zh: ['按法定税率计算的所得税'],
      'zh-Hant': ['按法定稅率計算的所得稅'],
    },
  },
  {
    id: 'us-gaap:IncomeTaxExpenseBenefitContinuingOperationsGovernmentGrants',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:IncomeTaxHolidayAggregateDollarAmount'),
    definition: 'Reduction of income tax by grants and holidays that a government has given.',
    labels: {
      en: labelList('Tax benefit of government grants; Tax incentive grants'),
      de: ['Steuerermäßigung durch öffentliche Zuwendungen'],
      zh: ['税收优惠减免'],
      'zh-Hant': ['稅收優惠減免'],
    },
  },
  {
    id: 'us-gaap:EmployeeServiceShareBasedCompensationTaxBenefitFromCompensationExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Income tax saved by the cost of share-based pay that was charged.',
    labels: {
      en: labelList(`
        Income tax benefit related to share-based compensation expense;
        Tax benefit from share-based compensation expense; Income tax benefit from stock-based compensation
      `),
      de: ['Steuervorteil aus dem Aufwand für anteilsbasierte Vergütung'],
      zh: ['股权激励费用的所得税收益'],
      'zh-Hant': ['股權激勵費用的所得稅收益'],
    },
  },
  {
    id: 'us-gaap:EmployeeServiceShareBasedCompensationTaxBenefitRealizedFromExerciseOfStockOptions',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Income tax saved because employees exercised options.',
    labels: {
      en: labelList(`
        Tax benefit realized from stock option exercises; Tax benefit from exercise of stock options
      `),
      de: ['Realisierter Steuervorteil aus ausgeübten Optionen'],
      zh: ['行使期权实现的税收利益'],
      'zh-Hant': ['行使期權實現的稅收利益'],
    },
  },
  {
    id: 'us-gaap:DeferredTaxAssetsGross',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'All deferred tax assets before the allowance for those that will probably not be used.',
    labels: {
      en: labelList(`
        Gross deferred tax assets; Total gross deferred tax assets; Total deferred tax assets, gross
      `),
      de: ['Aktive latente Steuern, brutto'],
      zh: ['递延所得税资产总额'],
      'zh-Hant': ['遞延所得稅資產總額'],
    },
  },
  {
    id: 'us-gaap:DeferredTaxAssetsNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition:
      'Deferred tax assets after the allowance for those that will probably not be used, before setting off liabilities.',
    labels: {
      en: labelList(`
        Deferred tax assets, net of valuation allowance; Total deferred tax assets, net of valuation allowance;
        Deferred tax assets after valuation allowance
      `),
      de: ['Aktive latente Steuern nach Wertberichtigung'],
      zh: ['扣除估值准备后的递延所得税资产'],
      'zh-Hant': ['扣除估值準備後的遞延所得稅資產'],
    },
  },
  {
    id: 'us-gaap:DeferredIncomeTaxLiabilities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'All deferred tax liabilities before deferred tax assets are set off.',
    labels: {
      en: labelList(`
        Total deferred tax liabilities; Gross deferred tax liabilities; Total gross deferred tax liabilities
      `),
      de: ['Passive latente Steuern, brutto'],
      zh: ['递延所得税负债总额'],
      'zh-Hant': ['遞延所得稅負債總額'],
    },
  },
  {
    id: 'us-gaap:DeferredTaxAssetsLiabilitiesNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('-us-gaap:DeferredTaxLiabilities -ifrs-full:DeferredTaxLiabilityAsset'),
    definition: 'Deferred tax assets less deferred tax liabilities of the whole group; negative where liabilities prevail.',
    labels: {
      en: labelList(`
        Net deferred tax assets (liabilities); Net deferred tax asset (liability);
        Deferred tax assets less liabilities
      `),
      de: ['Saldo der latenten Steuern'],
      zh: ['递延所得税净额'],
      'zh-Hant': ['遞延所得稅淨額'],
    },
  },
  {
    id: 'us-gaap:OperatingLossCarryforwards',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Tax losses of earlier years that may still be set against income.',
    labels: {
      en: labelList(`
        Net operating loss carryforwards; Operating loss carryforwards; Tax loss carryforwards; NOL carryforwards;
        Net operating losses carried forward
      `),
      de: ['Steuerliche Verlustvorträge'],
      zh: ['可结转税务亏损'],
      'zh-Hant': ['可結轉稅務虧損'],
    },
  },
  {
    id: 'us-gaap:TaxCreditCarryforwardAmount',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Tax credits of earlier years that may still be set against tax.',
    labels: {
      en: labelList('Tax credit carryforwards; Tax credits carried forward'),
      de: ['Steuergutschriftsvorträge'],
      zh: ['可结转税收抵免'],
      'zh-Hant': ['可結轉稅收抵免'],
    },
  },
  {
    id: 'us-gaap:ValuationAllowanceDeferredTaxAssetChangeInAmount',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Increase in the allowance for deferred tax assets over the period.',
    labels: {
      en: labelList(`
        Change in deferred tax valuation allowance; Increase in valuation allowance;
        Increase (decrease) in valuation allowance
      `),
      de: ['Veränderung der Wertberichtigung auf latente Steuern'],
      zh: ['递延所得税资产估值准备增加'],
      'zh-Hant': ['遞延所得稅資產估值準備增加'],
    },
  },
  {
    id: 'us-gaap:UndistributedEarningsOfForeignSubsidiaries',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Earnings of foreign subsidiaries that are kept there and on which no tax is set aside.',
    labels: {
      en: labelList('Undistributed earnings of foreign subsidiaries; Undistributed foreign earnings'),
      de: ['Nicht ausgeschüttete Gewinne ausländischer Tochterunternehmen'],
      zh: ['境外子公司未分配利润'],
      'zh-Hant': ['境外子公司未分配利潤'],
    },
  },
  {
    id: 'us-gaap:DeferredTaxLiabilityNotRecognizedAmountOfUnrecognizedDeferredTaxLiabilityUndistributedEarningsOfForeignSubsidiaries',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Tax that would fall due if foreign earnings were brought home and that is not set aside.',
    labels: {
      en: ['Unrecognized deferred tax liability on undistributed foreign earnings'],
      de: ['Nicht angesetzte latente Steuern auf ausländische Gewinne'],
      zh: ['未确认的境外未分配利润递延税负债'],
      'zh-Hant': ['未確認的境外未分配利潤遞延稅負債'],
    },
  },
  {
    id: 'us-gaap:UnrecognizedTaxBenefitsThatWouldImpactEffectiveTaxRate',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Part of unrecognised tax benefits that would lower the effective tax rate if it were recognised.',
    labels: {
      en: labelList(`
        Unrecognized tax benefits that would affect the effective tax rate;
        Unrecognized tax benefits that would impact effective tax rate
      `),
      de: ['Unsichere Steuerpositionen mit Einfluss auf den Steuersatz'],
      zh: ['影响实际税率的未确认税务利益'],
      'zh-Hant': ['影響實際稅率的未確認稅務利益'],
    },
  },
  {
    id: 'us-gaap:UnrecognizedTaxBenefitsIncreasesResultingFromCurrentPeriodTaxPositions',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Increase in unrecognised tax benefits from positions taken in the current period.',
    labels: {
      en: labelList(`
        Increases related to current year tax positions;
        Increases in balances related to current year tax positions;
        Additions based on tax positions related to the current year;
        Increase related to current period tax positions
      `),
      de: ['Zugänge unsicherer Steuerpositionen des laufenden Jahres'],
      zh: ['本年税务立场增加的未确认税务利益'],
      'zh-Hant': ['本年稅務立場增加的未確認稅務利益'],
    },
  },
  {
    id: 'us-gaap:UnrecognizedTaxBenefitsIncreasesResultingFromPriorPeriodTaxPositions',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Increase in unrecognised tax benefits from positions taken in earlier periods.',
    labels: {
      en: labelList(`
        Increases related to prior year tax positions; Increases in balances related to prior year tax positions;
        Additions for tax positions of prior years; Increase related to prior period tax positions
      `),
      de: ['Zugänge unsicherer Steuerpositionen früherer Jahre'],
      zh: ['以前年度税务立场增加的未确认税务利益'],
      'zh-Hant': ['以前年度稅務立場增加的未確認稅務利益'],
    },
  },
  {
    id: 'us-gaap:UnrecognizedTaxBenefitsDecreasesResultingFromPriorPeriodTaxPositions',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Decrease in unrecognised tax benefits from positions taken in earlier periods.',
    labels: {
      en: labelList(`
        Decreases related to prior year tax positions; Decreases in balances related to prior year tax positions;
        Reductions for tax positions of prior years; Decrease related to prior period tax positions
      `),
      de: ['Abgänge unsicherer Steuerpositionen früherer Jahre'],
      zh: ['以前年度税务立场减少的未确认税务利益'],
      'zh-Hant': ['以前年度稅務立場減少的未確認稅務利益'],
    },
  },
  {
    id: 'us-gaap:UnrecognizedTaxBenefitsDecreasesResultingFromSettlementsWithTaxingAuthorities',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Decrease in unrecognised tax benefits by agreement with the authorities.',
    labels: {
      en: labelList(`
        Decreases related to settlements with tax authorities;
        Decreases in balances related to settlement with tax authorities; Settlements with taxing authorities;
        Decrease related to settlements with tax authorities;
        Decrease related to settlements with taxing authorities
      `),
      de: ['Abgänge unsicherer Steuerpositionen durch Einigung mit den Behörden'],
      zh: ['与税务机关结算减少的未确认税务利益'],
      'zh-Hant': ['與稅務機關結算減少的未確認稅務利益'],
    },
  },
  {
    id: 'us-gaap:UnrecognizedTaxBenefitsReductionsResultingFromLapseOfApplicableStatuteOfLimitations',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Decrease in unrecognised tax benefits because the authorities can no longer object.',
    labels: {
      en: labelList(`
        Lapse of statute of limitations; Decreases due to lapse of applicable statute of limitations;
        Expiration of statutes of limitations; Decrease due to lapse of the applicable statute of limitations
      `),
      de: ['Abgänge unsicherer Steuerpositionen durch Verjährung'],
      zh: ['因时效届满减少的未确认税务利益'],
      'zh-Hant': ['因時效屆滿減少的未確認稅務利益'],
    },
  },
  {
    id: 'us-gaap:UnrecognizedTaxBenefitsDecreasesResultingFromForeignCurrencyTranslation',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('-us-gaap:UnrecognizedTaxBenefitsIncreasesResultingFromForeignCurrencyTranslation'),
    definition: 'Decrease in unrecognised tax benefits that comes from exchange rates.',
    labels: {
      en: ['Effect of foreign currency translation on unrecognized tax benefits'],
      de: ['Währungseffekt auf unsichere Steuerpositionen'],
      zh: ['未确认税务利益的汇率影响'],
      'zh-Hant': ['未確認稅務利益的匯率影響'],
    },
  },
  {
    id: 'us-gaap:UnrecognizedTaxBenefitsIncomeTaxPenaltiesAndInterestExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Interest and penalties on tax positions that were charged in the period.',
    labels: {
      en: ['Interest and penalties on unrecognized tax benefits'],
      de: ['Zinsen und Strafen auf unsichere Steuerpositionen'],
      zh: ['未确认税务利益的利息和罚款'],
      'zh-Hant': ['未確認稅務利益的利息和罰款'],
    },
  },
  {
    id: 'us-gaap:UnrecognizedTaxBenefitsIncomeTaxPenaltiesAndInterestAccrued',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:UnrecognizedTaxBenefitsInterestOnIncomeTaxesAccrued'),
    definition: 'Interest and penalties on tax positions that have been set aside.',
    labels: {
      en: ['Accrued interest and penalties on unrecognized tax benefits'],
      de: ['Abgegrenzte Zinsen und Strafen auf unsichere Steuerpositionen'],
      zh: ['应计未确认税务利益利息和罚款'],
      'zh-Hant': ['應計未確認稅務利益利息和罰款'],
    },
  },
  {
    id: 'us-gaap:LiabilityForUncertainTaxPositionsNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'What is set aside for tax positions that the authorities may not accept, due after more than a year.',
    labels: {
      en: labelList(`
        Long-term liability for uncertain tax positions; Liability for uncertain tax positions, noncurrent
      `),
      de: ['Langfristige Verbindlichkeiten für unsichere Steuerpositionen'],
      zh: ['长期不确定税务负债'],
      'zh-Hant': ['長期不確定稅務負債'],
    },
  },
  {
    id: 'us-gaap:TaxesPayableCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Taxes of all kinds owed within a year.',
    labels: {
      en: ['Total taxes payable, current'],
      de: ['Kurzfristige Steuerverbindlichkeiten aller Art'],
      zh: ['应交各项税费'],
      'zh-Hant': ['應交各項稅費'],
    },
  },
  {
    id: 'us-gaap:IncomeTaxesReceivableNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:CurrentTaxAssetsNoncurrent'),
    definition: 'Income tax that the authorities will pay back after more than a year.',
    labels: {
      en: labelList('Long-term income taxes receivable; Income taxes receivable, noncurrent'),
      de: ['Langfristige Ertragsteuerforderungen'],
      zh: ['长期应收所得税'],
      'zh-Hant': ['長期應收所得稅'],
    },
  },
  {
    id: 'us-gaap:AccruedIncomeTaxesNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:CurrentTaxLiabilitiesNoncurrent'),
    definition: 'Income tax owed after more than a year.',
    labels: {
      en: labelList(`
        Long-term income taxes payable; Income taxes payable, noncurrent; Non-current income taxes payable
      `),
      de: ['Langfristige Ertragsteuerverbindlichkeiten'],
      zh: ['长期应付所得税'],
      'zh-Hant': ['長期應付所得稅'],
    },
  },
  {
    id: 'us-gaap:AmortizationMethodQualifiedAffordableHousingProjectInvestments',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Carrying amount of investments in housing projects that bring tax credits.',
    labels: {
      en: ['Affordable housing project investments'],
      de: ['Beteiligungen an gefördertem Wohnungsbau'],
      zh: ['保障性住房项目投资'],
      'zh-Hant': ['保障性住房項目投資'],
    },
  },
  {
    id: 'us-gaap:AmortizationMethodQualifiedAffordableHousingProjectInvestmentsAmortization',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Write-down of investments in housing projects as their tax credits are used.',
    labels: {
      en: ['Amortization of affordable housing project investments'],
      de: ['Abschreibung auf Beteiligungen an gefördertem Wohnungsbau'],
      zh: ['保障性住房项目投资摊销'],
      'zh-Hant': ['保障性住房項目投資攤銷'],
    },
  },
  {
    id: 'us-gaap:QualifiedAffordableHousingProjectInvestmentsCommitment',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Money still promised to housing projects that bring tax credits.',
    labels: {
      en: ['Commitments to affordable housing projects'],
      de: ['Zusagen an geförderten Wohnungsbau'],
      zh: ['保障性住房项目投资承诺'],
      'zh-Hant': ['保障性住房項目投資承諾'],
    },
  },
];

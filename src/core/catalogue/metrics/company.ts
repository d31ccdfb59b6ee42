import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** The company itself: its people, patents, footprint and means. */
export const companyMetrics: readonly Metric[] = [
  {
    id: 'kpi:Headcount',
    group: 'operating',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    concepts: conceptList('dei:EntityNumberOfEmployees ifrs-full:NumberOfEmployees'),
    definition: 'People employed by the company on the date.',
    labels: {
      en: labelList(`
        Number of employees; Headcount; Employees; Total employees; Full-time employees; Workforce; Total headcount;
        Total number of employees; Full-time equivalents; FTE; Full-time equivalent employees; Average number of employees;
        Employee headcount; Average headcount; Total workforce; Number of full-time employees
      `),
      de: labelList(`
        Mitarbeiter; Anzahl der Mitarbeiter; Mitarbeiterzahl; Beschäftigte; Mitarbeiterinnen und Mitarbeiter;
        Anzahl der Beschäftigten; Personalbestand; Vollzeitäquivalente; Belegschaft; Zahl der Mitarbeiter;
        Anzahl der Mitarbeiterinnen und Mitarbeiter; Durchschnittliche Anzahl der Mitarbeiter; Mitarbeitende;
        Anzahl der Mitarbeitenden
      `),
      fr: labelList(
        'Effectif; Effectifs; Effectif total; Salariés; Collaborateurs; Nombre de salariés; Nombre de collaborateurs',
      ),
      zh: labelList(`
        员工人数; 在职员工; 全职员工; 全职雇员; 在岗员工;
        {员工|雇员|职工|在职员工|全职员工|全职雇员}{人数|总数|数量|总人数|数}; 正式员工; 员工总量
      `),
      'zh-Hant': labelList(`
        員工人數; 在職員工; 全職員工; 全職僱員; 在崗員工;
        {員工|僱員|職工|在職員工|全職員工|全職僱員}{人數|總數|數量|總人數|數}; 正式員工; 員工總量; 僱員{人數|總數|數目}
      `),
    },
  },
  {
    id: 'kpi:EmployeeTurnover',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Employees who left in the period, as a share of the average number.',
    labels: {
      en: labelList(`
        Employee turnover; Employee turnover rate; Attrition; Voluntary attrition; Employee attrition rate; Staff turnover;
        LTM attrition; Voluntary turnover; Voluntary attrition rate; Staff turnover rate; Employee attrition
      `),
      de: labelList('Fluktuationsrate; Fluktuation; Mitarbeiterfluktuation; Fluktuationsquote'),
      zh: labelList('员工流失率; 离职率; 员工离职率'),
      'zh-Hant': labelList('員工流失率; 離職率; 員工離職率'),
    },
  },
  {
    id: 'kpi:AccidentRate',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'Work accidents per million hours worked (or another measure of exposure the filing names).',
    labels: {
      en: labelList(`
        Accident rate; Lost-time injury frequency rate; LTIFR; Recordable incident rate; Total recordable incident rate;
        TRIR; Injury frequency rate; LTIR; Lost time injury rate; Total recordable injury rate; LTIF
      `),
      de: labelList('Unfallrate; Unfallhäufigkeit; Unfallquote'),
      zh: labelList('事故率; 工伤率; 工伤事故率; 损失工时事故率'),
      'zh-Hant': labelList('事故率; 工傷率; 工傷事故率; 損失工時事故率'),
    },
  },
  {
    id: 'kpi:GreenhouseGasEmissions',
    group: 'operating',
    periodType: 'duration',
    unitType: 'volume',
    balance: null,
    definition: 'Greenhouse gases set free in the period, counted in carbon dioxide equivalent.',
    labels: {
      en: labelList(`
        Greenhouse gas emissions; CO2 emissions; Carbon emissions; GHG emissions; Scope 1 emissions; Scope 2 emissions;
        Scope 3 emissions; Scope 1 and 2 emissions; Total GHG emissions; Carbon footprint; Total greenhouse gas emissions;
        Scope 1 and 2 GHG emissions; Carbon dioxide emissions
      `),
      de: labelList(`
        Treibhausgasemissionen; CO2-Emissionen; THG-Emissionen; Scope-1-Emissionen; Scope-2-Emissionen; Scope-3-Emissionen
      `),
      zh: labelList('温室气体排放量; 二氧化碳排放量; 碳排放量; 碳排放; 温室气体排放总量'),
      'zh-Hant': labelList('溫室氣體排放量; 二氧化碳排放量; 碳排放量; 碳排放; 溫室氣體排放總量'),
    },
  },
  {
    id: 'kpi:EnergyConsumption',
    group: 'operating',
    periodType: 'duration',
    unitType: 'volume',
    balance: null,
    definition: 'Energy the company used in the period.',
    labels: {
      en: labelList(`
        Energy consumption; Total energy consumption; Energy use; Electricity consumption; Power consumption;
        Total energy use
      `),
      de: labelList('Energieverbrauch; Gesamtenergieverbrauch; Stromverbrauch'),
      zh: labelList('能源消耗; 能耗; 综合能耗; 能源消耗总量; 用电量; 综合能源消耗'),
      'zh-Hant': labelList('能源消耗; 能耗; 綜合能耗; 能源消耗總量; 用電量; 綜合能源消耗'),
    },
  },
  {
    id: 'kpi:Patents',
    group: 'operating',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'Patents granted to (or applied for by) the company.',
    labels: {
      en: labelList(`
        Patents; Number of patents; Patents granted; Patent applications; Issued patents; Patents held; Granted patents;
        Patents and patent applications; Patents issued; Patent portfolio
      `),
      de: labelList('Patente; Anzahl der Patente; Angemeldete Patente; Patentanmeldungen; Erteilte Patente; Patentportfolio'),
      zh: labelList(`
        专利; {专利|发明专利|授权专利|累计专利|有效专利}{数|数量|申请数|申请量|申请数量|总数};
        {专利|发明专利|授权专利|累计专利|有效专利|专利申请}; 已授权专利
      `),
      'zh-Hant': labelList(`
        專利; {專利|發明專利|授權專利|累計專利|有效專利}{數|數量|申請數|申請量|申請數量|總數};
        {專利|發明專利|授權專利|累計專利|有效專利|專利申請}; 已授權專利
      `),
    },
  },
  {
    id: 'kpi:CostSavings',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Cost taken out of the business by a programme.',
    labels: {
      en: labelList(`
        Cost savings; Annualized cost savings; Run-rate savings; Cost synergies; Synergies; Annual savings;
        Productivity savings; Gross savings; Run-rate cost savings; Annual cost savings; Cost reductions
      `),
      de: labelList('Einsparungen; Kosteneinsparungen; Synergien; Kostensenkungen; Kostenentlastung'),
      zh: labelList('成本节约; 协同效应; 节约成本; 成本削减'),
      'zh-Hant': labelList('成本節約; 協同效應; 節約成本; 成本削減'),
    },
  },
  {
    id: 'kpi:Donations',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Money and goods given to charity.',
    labels: {
      en: labelList('Donations; Charitable donations; Charitable contributions; Charitable giving'),
      de: labelList('Spenden; Spendenaufwand'),
      zh: labelList('捐赠; {公益|慈善|对外|}{捐赠|捐款}{支出|总额|金额|}; 累计捐赠'),
      'zh-Hant': labelList('捐贈; {公益|慈善|對外|}{捐贈|捐款}{支出|總額|金額|}; 累計捐贈'),
    },
  },
  {
    id: 'kpi:UndrawnCreditFacilities',
    group: 'operating',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    concepts: conceptList(`
      us-gaap:LineOfCreditFacilityRemainingBorrowingCapacity
      us-gaap:DebtInstrumentUnusedBorrowingCapacityAmount
    `),
    definition: 'Amounts the company may still borrow under credit lines granted to it.',
    labels: {
      en: labelList(`
        Undrawn credit facilities; Unused credit facilities; Available borrowing capacity; Unused borrowing capacity;
        Available credit; Undrawn facilities; Unused lines of credit; Unused committed amount; Undrawn credit lines;
        Borrowing capacity; Available credit facilities; Unutilized credit facilities; Undrawn revolving credit facility;
        Unutilised banking facilities; Undrawn committed facilities; Unused credit lines;
        Availability under the revolving credit facility
      `),
      de: labelList(`
        Nicht ausgenutzte Kreditlinien; Ungenutzte Kreditlinien; Freie Kreditlinien;
        Zugesagte, nicht ausgenutzte Kreditlinien; Nicht in Anspruch genommene Kreditlinien; Ungezogene Kreditlinien
      `),
      zh: labelList(`
        未使用授信额度;
        {未使用|未动用|未提取|尚未使用|尚未动用}{的|}{授信额度|信贷额度|银行授信|银行授信额度|贷款额度|银行融资|银行信贷额度}
      `),
      'zh-Hant': labelList(`
        未使用授信額度;
        {未使用|未動用|未提取|尚未使用|尚未動用}{的|}{授信額度|信貸額度|銀行授信|銀行授信額度|貸款額度|銀行融資|銀行信貸額度}
      `),
    },
  },
  {
    id: 'kpi:CreditFacilitySize',
    group: 'operating',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    concepts: conceptList('us-gaap:LineOfCreditFacilityMaximumBorrowingCapacity'),
    definition: 'Most that may be borrowed under a credit line granted to the company.',
    labels: {
      en: labelList(`
        Revolving credit facility; Credit facility; Credit lines; Line of credit; Syndicated loan facility;
        Revolving credit facilities; Revolver; Committed credit facilities; Revolving credit line; Term loan facility;
        Credit facilities; Banking facilities; Syndicated credit facility; Loan facility
      `),
      de: labelList(`
        Kreditlinie; Kreditlinien; Konsortialkredit; Revolvierende Kreditlinie; Syndizierter Kredit; Konsortialkreditlinie;
        Kreditrahmen; Zugesagte Kreditlinien
      `),
      zh: labelList(`
        循环信贷额度; 循环贷款额度; 银团贷款; 银行{授信|授信额度|融资额度|授信总额|信贷额度}; 授信总额; 综合授信总额;
        综合授信额度总额; 综合授信额度
      `),
      'zh-Hant': labelList(`
        循環信貸額度; 循環貸款額度; 銀團貸款; 銀行{授信|授信額度|融資額度|授信總額|信貸額度}; 授信總額; 綜合授信總額;
        綜合授信額度總額; 綜合授信額度
      `),
    },
  },
  {
    id: 'kpi:TotalLiquidity',
    group: 'operating',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Cash, liquid investments and undrawn credit lines together.',
    labels: {
      en: labelList(`
        Total liquidity; Liquidity; Available liquidity; Liquidity position; Liquidity headroom; Liquidity reserve;
        Total available liquidity; Liquidity sources; Liquidity headroom including undrawn facilities
      `),
      de: labelList('Liquiditätsspielraum; Liquiditätsreserve; Gesamtliquidität; Verfügbare Liquidität; Liquidität'),
      fr: labelList('Liquidité disponible; Liquidité totale'),
      zh: labelList('总流动性; 流动资金总额; {总|可用}流动性; 流动性{储备|总额}; 可动用流动资金'),
      'zh-Hant': labelList('總流動性; 流動資金總額; {總|可用}流動性; 流動性{儲備|總額}; 可動用流動資金'),
    },
  },
  {
    id: 'kpi:RegisteredCapital',
    group: 'operating',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Capital that a company is entered with in its register, paid in or not.',
    labels: {
      en: labelList('Registered capital; Registered share capital'),
      de: labelList('Gezeichnetes Kapital laut Register'),
      zh: labelList('注册{资本|资本金|资金}; 认缴资本'),
      'zh-Hant': labelList('註冊{資本|資本金|資金}; 認繳資本'),
    },
  },
  {
    id: 'kpi:Shareholders',
    group: 'operating',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: "Holders of a company's shares at a date.",
    labels: {
      en: labelList(`
        Number of shareholders; Holders of record; Shareholders of record; Number of holders of ordinary shares;
        Number of shareholders of record
      `),
      de: labelList('Zahl der Aktionäre'),
      zh: labelList('{普通股|}股东{总数|户数|总户数|人数}'),
      'zh-Hant': labelList('{普通股|}股東{總數|戶數|總戶數|人數}'),
    },
  },
];

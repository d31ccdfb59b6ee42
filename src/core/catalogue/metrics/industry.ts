import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Output and orders: vehicles, machines, hotels, airlines, energy. */
export const industryMetrics: readonly Metric[] = [
  {
    id: 'kpi:VehicleDeliveries',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'Vehicles handed over to customers in the period.',
    labels: {
      en: labelList(`
        Vehicle deliveries; Deliveries; Total deliveries; Vehicles delivered; Total vehicle deliveries; Vehicle sales volume;
        Deliveries of vehicles; Smart EV deliveries; Retail unit sales; Wholesale vehicle volume; Vehicle unit sales;
        Wholesale units; Quarterly deliveries; Monthly deliveries; New vehicle deliveries
      `),
      de: labelList('Auslieferungen; Fahrzeugauslieferungen; Ausgelieferte Fahrzeuge; Fahrzeugabsatz; Fahrzeugverkäufe'),
      zh: labelList('汽车交付量; 批发销量; {汽车|车辆|新车|}{总|}交付{量|数量|总量}; {汽车|整车|新车}{销量|批发销量}'),
      'zh-Hant': labelList('汽車交付量; 批發銷量; {汽車|車輛|新車|}{總|}交付{量|數量|總量}; {汽車|整車|新車}{銷量|批發銷量}'),
    },
  },
  {
    id: 'kpi:VehicleProduction',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'Vehicles built in the period.',
    labels: {
      en: labelList(`
        Vehicle production; Total production; Vehicles produced; Units produced; Production volume; Total vehicle production;
        Vehicle production volume; Production output
      `),
      de: labelList('Fahrzeugproduktion; Produzierte Fahrzeuge; Produktionsvolumen; Produktionsmenge'),
      zh: labelList('汽车产量; {汽车|整车|车辆}{总|}产量; {汽车|车辆}生产量'),
      'zh-Hant': labelList('汽車產量; {汽車|整車|車輛}{總|}產量; {汽車|車輛}生產量'),
    },
  },
  {
    id: 'kpi:VehicleMargin',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Gross profit on vehicle sales as a share of their revenue.',
    labels: {
      en: labelList(`
        Vehicle margin; Automotive gross margin; Total automotive gross margin; Vehicle gross margin;
        Gross margin total automotive; Automotive margin
      `),
      de: labelList('Fahrzeugmarge; Automobilmarge'),
      zh: labelList('汽车毛利率; 汽车业务毛利率; 车辆毛利率; 整车毛利率'),
      'zh-Hant': labelList('汽車毛利率; 汽車業務毛利率; 車輛毛利率; 整車毛利率'),
    },
  },
  {
    id: 'kpi:AutomotiveRevenue',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue from vehicles and what is sold with them.',
    labels: {
      en: labelList(`
        Automotive revenue; Total automotive revenues; Vehicle sales; Automotive sales; Revenue from vehicle sales;
        Automotive sales revenue; Vehicle revenue; Vehicle sales revenue
      `),
      de: labelList('Automobilumsatz; Fahrzeugerlöse'),
      zh: labelList('汽车销售收入; 汽车业务收入; 车辆销售收入'),
      'zh-Hant': labelList('汽車銷售收入; 汽車業務收入; 車輛銷售收入'),
    },
  },
  {
    id: 'kpi:EnergyStorageDeployed',
    group: 'operating',
    periodType: 'duration',
    unitType: 'volume',
    balance: null,
    definition: 'Energy storage capacity handed over to customers in the period.',
    labels: {
      en: labelList('Energy storage deployed; Storage deployed; Storage deployments; Energy storage deployments'),
      zh: labelList('储能装机量; 储能部署量'),
      'zh-Hant': labelList('儲能裝機量; 儲能部署量'),
    },
  },
  {
    id: 'kpi:ChargingStations',
    group: 'operating',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'Places where electric vehicles can be charged or swap batteries.',
    labels: {
      en: labelList(`
        Charging stations; Supercharger stations; Charging points; Battery swap stations; Supercharger connectors;
        Power swap stations; Charging connectors; Charging ports
      `),
      de: labelList('Ladestationen; Ladepunkte; Ladesäulen'),
      zh: labelList('充电站; 换电站; 充电桩; 超充站'),
      'zh-Hant': labelList('充電站; 換電站; 充電樁; 超充站'),
    },
  },
  {
    id: 'kpi:Backlog',
    group: 'operating',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Value of orders received and not yet delivered.',
    labels: {
      en: labelList(`
        Backlog; Order backlog; Total backlog; Backlog of orders; Orders on hand; Orders in hand; Funded backlog; Order book;
        Sales backlog; Project backlog; Total order backlog; Contract backlog; Orderbook; Unfilled orders
      `),
      de: labelList('Auftragsbestand; Auftragsbestände; Auftragsüberhang'),
      zh: labelList(`
        在手订单; 未完成订单; 积压订单; 订单储备; 在手订单金额; 手持订单; 未交付订单; 未完成合同额; 未完成订单金额
      `),
      'zh-Hant': labelList(`
        在手訂單; 未完成訂單; 積壓訂單; 訂單儲備; 在手訂單金額; 手持訂單; 未交付訂單; 未完成合同額; 未完成訂單金額
      `),
    },
  },
  {
    id: 'kpi:OrderIntake',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Value of orders received in the period.',
    labels: {
      en: labelList(`
        Order intake; New orders; Bookings; Orders received; Net bookings; Total bookings; Incoming orders; Net new orders;
        Total orders received; Net orders; Organic orders; Orders booked; Contract awards
      `),
      de: labelList('Auftragseingang; Auftragseingänge; Neuaufträge; Bestelleingang'),
      zh: labelList('新签订单; 新增订单; 订单额; 新签合同额; 新增订单额; 新签订单额; 新签合同金额'),
      'zh-Hant': labelList('新簽訂單; 新增訂單; 訂單額; 新簽合同額; 新增訂單額; 新簽訂單額; 新簽合同金額'),
    },
  },
  {
    id: 'ratio:BookToBill',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Orders received as a multiple of revenue of the same period.',
    labels: {
      en: labelList('Book-to-bill ratio; Book-to-bill; Book/bill ratio'),
      de: labelList('Book-to-Bill-Verhältnis; Book-to-Bill-Ratio; Book-to-Bill-Rate'),
      zh: labelList('订单出货比; 订货出货比; 订单出货比率'),
      'zh-Hant': labelList('訂單出貨比; 訂貨出貨比; 訂單出貨比率'),
    },
  },
  {
    id: 'kpi:AutomotiveRegulatoryCredits',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue from selling emission credits to other manufacturers.',
    labels: {
      en: labelList(`
        Automotive regulatory credits; Regulatory credits; Regulatory credit revenue; Automotive regulatory credits revenue;
        Emission credits
      `),
      de: labelList('Emissionszertifikate; Regulatorische Gutschriften'),
      zh: labelList('汽车监管积分; 碳积分收入; 监管积分收入'),
      'zh-Hant': labelList('汽車監管積分; 碳積分收入; 監管積分收入'),
    },
  },
  {
    id: 'kpi:NightsBooked',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'Nights of lodging (and experiences) that customers booked in the period.',
    labels: {
      en: labelList(`
        Nights and experiences booked; Room nights; Nights booked; Room nights booked; Room nights sold;
        Nights and seats booked; Room nights stayed
      `),
      de: labelList('Gebuchte Übernachtungen; Übernachtungen; Zimmernächte; Gebuchte Zimmernächte'),
      zh: labelList('间夜量; 客房间夜; 预订间夜量; 间夜数'),
      'zh-Hant': labelList('間夜量; 客房間夜; 預訂間夜量; 間夜數'),
    },
  },
  {
    id: 'kpi:OccupancyRate',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Rooms, beds or space in use, as a share of those on offer.',
    labels: {
      en: labelList(`
        Occupancy rate; Occupancy; Average occupancy; Average occupancy rate; Portfolio occupancy; Hotel occupancy;
        Leased rate; Occupancy level; Occupancy percentage; Physical occupancy
      `),
      de: labelList('Auslastung; Belegungsquote; Vermietungsquote; Belegungsrate; Zimmerauslastung'),
      zh: labelList('入住率; 出租率; 平均入住率; 平均出租率'),
      'zh-Hant': labelList('入住率; 出租率; 平均入住率; 平均出租率'),
    },
  },
  {
    id: 'kpi:RevPar',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Room revenue divided by the rooms on offer.',
    labels: {
      en: labelList('Revenue per available room; RevPAR; Comparable RevPAR; System-wide RevPAR; Comparable systemwide RevPAR'),
      de: labelList('Erlös pro verfügbarem Zimmer; RevPAR'),
      zh: labelList('每间可售房收入; RevPAR; 每间可供出租客房收入; 平均可出租客房收入'),
      'zh-Hant': labelList('每間可售房收入; RevPAR; 每間可供出租客房收入; 平均可出租客房收入'),
    },
  },
  {
    id: 'kpi:AverageDailyRate',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Room revenue divided by the rooms sold.',
    labels: {
      en: labelList('Average daily rate; Average room rate; Average daily room rate'),
      de: labelList('Durchschnittlicher Zimmerpreis; Durchschnittsrate'),
      zh: labelList('平均房价; 日均房价; 平均日房价'),
      'zh-Hant': labelList('平均房價; 日均房價; 平均日房價'),
    },
  },
  {
    id: 'kpi:PassengersCarried',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'Passengers flown in the period.',
    labels: {
      en: labelList(`
        Passengers carried; Number of passengers; Revenue passengers carried; Enplaned passengers; Passenger numbers;
        Guests carried; Passenger traffic; Passenger volume
      `),
      de: labelList('Passagiere; Fluggäste; Beförderte Passagiere; Passagierzahl; Beförderte Fluggäste'),
      zh: labelList('载客人数; 旅客运输量; 旅客人数; 承运旅客; 乘客人数'),
      'zh-Hant': labelList('載客人數; 旅客運輸量; 旅客人數; 承運旅客; 乘客人數'),
    },
  },
  {
    id: 'kpi:AvailableSeatKilometers',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'Seats on offer multiplied by the distance flown.',
    labels: {
      en: labelList(`
        Available seat miles; Available seat kilometers; ASMs; ASKs; Available seat kilometres; Available seat miles (ASMs)
      `),
      de: labelList('Angebotene Sitzkilometer; Sitzkilometer; Angebotene Sitzplatzkilometer'),
      zh: labelList('可用座公里; 可用座位公里; 可用座位千米'),
      'zh-Hant': labelList('可用座公里; 可用座位公里; 可用座位千米'),
    },
  },
  {
    id: 'kpi:RevenuePassengerKilometers',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'Paying passengers multiplied by the distance flown.',
    labels: {
      en: labelList('Revenue passenger miles; Revenue passenger kilometers; RPK; RPMs; Revenue passenger kilometres'),
      de: labelList('Verkaufte Sitzkilometer; Passagierkilometer; Verkaufte Passagierkilometer'),
      zh: labelList('收入客公里; 旅客周转量; 收入乘客公里; 收费客公里'),
      'zh-Hant': labelList('收入客公里; 旅客周轉量; 收入乘客公里; 收費客公里'),
    },
  },
  {
    id: 'kpi:PassengerLoadFactor',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Revenue passenger distance as a share of available seat distance.',
    labels: {
      en: labelList('Load factor; Passenger load factor; Passenger load factor (percentage); Seat load factor; PLF'),
      de: labelList('Sitzladefaktor; Passagierauslastung; Ladefaktor; Sitzplatzauslastung'),
      zh: labelList('客座率; 载客率; 乘客载运率; 客座利用率'),
      'zh-Hant': labelList('客座率; 載客率; 乘客載運率; 客座利用率'),
    },
  },
  {
    id: 'kpi:UnitRevenuePerSeat',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Revenue divided by available seat distance.',
    labels: {
      en: labelList(`
        Passenger revenue per available seat mile; PRASM; RASM; TRASM; Total revenue per available seat mile; RASK; PRASK;
        Unit revenue; Revenue per available seat mile; Operating revenue per ASM; Revenue per available seat kilometer
      `),
      de: labelList('Erlöse je angebotenem Sitzkilometer; Stückerlöse'),
      zh: labelList('每座公里收入; 座公里收入; 可用座公里收入'),
      'zh-Hant': labelList('每座公里收入; 座公里收入; 可用座公里收入'),
    },
  },
  {
    id: 'kpi:UnitCostPerSeat',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Operating cost divided by available seat distance.',
    labels: {
      en: labelList(`
        Cost per available seat mile; CASM; CASM-ex; CASM excluding fuel; CASK; Unit cost; Cost per available seat kilometer;
        Operating expenses per ASM; Non-fuel unit cost; CASM ex-fuel
      `),
      de: labelList('Kosten je angebotenem Sitzkilometer; Stückkosten'),
      zh: labelList('每座公里成本; 座公里成本; 可用座公里成本; 单位成本'),
      'zh-Hant': labelList('每座公里成本; 座公里成本; 可用座公里成本; 單位成本'),
    },
  },
  {
    id: 'kpi:HydrocarbonProduction',
    group: 'operating',
    periodType: 'duration',
    unitType: 'volume',
    balance: null,
    definition: 'Oil and gas produced in the period, counted in oil equivalent.',
    labels: {
      en: labelList(`
        Oil-equivalent production; Total hydrocarbon production; Oil and gas production; Net production; Upstream production;
        Daily production; Average daily production; Worldwide net oil-equivalent production; Hydrocarbon production;
        Net oil and gas production; Net oil-equivalent production
      `),
      de: labelList('Öl- und Gasproduktion; Kohlenwasserstoffproduktion; Fördermenge; Öl- und Gasförderung'),
      zh: labelList('油气产量; 油气当量产量; 油气净产量; 油气总产量'),
      'zh-Hant': labelList('油氣產量; 油氣當量產量; 油氣淨產量; 油氣總產量'),
    },
  },
  {
    id: 'kpi:ProvedReserves',
    group: 'operating',
    periodType: 'instant',
    unitType: 'volume',
    balance: null,
    definition: 'Oil and gas that can be won with reasonable certainty under present conditions.',
    labels: {
      en: labelList(`
        Proved reserves; Proven reserves; Total proved reserves; Net proved reserves; Proved oil and gas reserves;
        Proved and probable reserves; Estimated proved reserves
      `),
      de: labelList('Nachgewiesene Reserven; Sichere Reserven'),
      zh: labelList('探明储量; 证实储量; 净证实储量; 已探明储量'),
      'zh-Hant': labelList('探明儲量; 證實儲量; 淨證實儲量; 已探明儲量'),
    },
  },
  {
    id: 'kpi:PowerGeneration',
    group: 'operating',
    periodType: 'duration',
    unitType: 'volume',
    balance: null,
    definition: 'Electric energy produced in the period.',
    labels: {
      en: labelList(`
        Electricity generation; Power generation; Electricity production; Net generation; Electricity generated;
        Total power generation; Power generated
      `),
      de: labelList('Stromerzeugung; Stromproduktion'),
      zh: labelList('发电量; 总发电量; 上网电量'),
      'zh-Hant': labelList('發電量; 總發電量; 上網電量'),
    },
  },
  {
    id: 'kpi:InstalledCapacity',
    group: 'operating',
    periodType: 'instant',
    unitType: 'volume',
    balance: null,
    definition: "Electric power the company's plants can deliver.",
    labels: {
      en: labelList(`
        Installed capacity; Generation capacity; Installed generation capacity; Generating capacity;
        Total installed capacity; Renewable capacity; Capacity in operation; Installed renewable capacity
      `),
      de: labelList('Installierte Leistung; Erzeugungskapazität; Installierte Kapazität'),
      zh: labelList('装机容量; 总装机容量; 控股装机容量; 已投运装机容量'),
      'zh-Hant': labelList('裝機容量; 總裝機容量; 控股裝機容量; 已投運裝機容量'),
    },
  },
  {
    id: 'kpi:ProductionCapacity',
    group: 'operating',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: "Units the company's plants can make in a year.",
    labels: {
      en: labelList(`
        Production capacity; Annual capacity; Manufacturing capacity; Annual production capacity;
        Installed annual vehicle capacity; Installed annual capacity; Nameplate capacity; Annual manufacturing capacity;
        Design capacity
      `),
      de: labelList('Produktionskapazität; Jahreskapazität; Fertigungskapazität'),
      zh: labelList('产能; 年产能; 设计产能; 生产能力; 年产能力'),
      'zh-Hant': labelList('產能; 年產能; 設計產能; 生產能力; 年產能力'),
    },
  },
  {
    id: 'kpi:CapacityUtilization',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Output as a share of what the plants can make.',
    labels: {
      en: labelList(`
        Capacity utilization; Utilization rate; Capacity utilisation; Utilization; Capacity utilization rate;
        Plant utilization; Fab utilization rate; Factory utilization; Utilisation rate
      `),
      de: labelList('Kapazitätsauslastung; Auslastungsgrad; Auslastungsquote'),
      zh: labelList('产能利用率; 稼动率; 产能{利用|使用}率; 设备利用率'),
      'zh-Hant': labelList('產能利用率; 稼動率; 產能{利用|使用}率; 設備利用率'),
    },
  },
];

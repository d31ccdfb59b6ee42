/** Openings of invented releases: each sets the period, and the fiscal year, that the sentences behind it are read against. */

/** A calendar-year company's third quarter. */
export const THIRD_QUARTER = `# Halden Pumps plc Reports Third Quarter 2024 Results

DUBLIN, October 29, 2024 – Halden Pumps plc (NYSE: HLDN) today announced its results for the third quarter ended September 30, 2024.

`;

/** A British company's half year. */
export const HALF_YEAR = `# Wexcombe Ceramics plc: half-year results for the six months ended 30 June 2024

`;

/** The first quarter of a fiscal year that ends in June. */
export const JUNE_YEAR = `# Meridane Software Announces First Quarter Fiscal 2025 Results

SEATTLE, October 24, 2024 – Meridane Software Corp. (NASDAQ: MRDN) today reported results for the first quarter of fiscal 2025, ended September 30, 2024.

`;

/** A fourth quarter together with the fiscal year, which ends in September. */
export const SEPTEMBER_YEAR = `# Corvale Foods Reports Fourth Quarter and Fiscal Year 2024 Results

OMAHA, November 14, 2024 – Corvale Foods, Inc. (NYSE: CVF) today announced results for its fourth quarter and fiscal year ended September 30, 2024.

`;

/** A retailer whose year of 52 weeks ends on the Saturday nearest to the end of January. */
export const RETAIL_YEAR = `# Tansy & Rowe Reports Third Quarter Fiscal 2024 Results

COLUMBUS, November 26, 2024 – Tansy & Rowe, Inc. (NYSE: TNR) today reported results for the third quarter of fiscal 2024, the 13 weeks ended November 2, 2024.

`;

/** A year's results. */
export const FULL_YEAR = `# Orrin Freight Group Announces Full Year 2024 Results

CHICAGO, February 20, 2025 – Orrin Freight Group, Inc. (NYSE: ORF) today announced results for the fiscal year ended December 31, 2024.

`;

/** A page about a company that says of no period that it is reported. */
export const NO_PERIOD = `# About Halden Pumps plc

`;

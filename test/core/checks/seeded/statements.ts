import type { Document } from './caught';

/** The statements of an invented company, which tie: in thousands of U.S. dollars. */
export const statements: Document = {
  format: 'markdown',
  text: `# Marram Foods Ltd Reports Fiscal Year 2024 Results

Total revenue for fiscal year 2024 was $90.4 million, an increase of 11.1% from $81.4 million in fiscal year 2023.

## Consolidated Statements of Operations

(in thousands of U.S. dollars, years ended December 31)

| | 2024 | 2023 | 2022 |
|---|---|---|---|
| Products | 61,208 | 54,903 | 51,877 |
| Services | 29,204 | 26,474 | 25,171 |
| Total revenue | 90,412 | 81,377 | 77,048 |
| Cost of sales | 51,903 | 47,211 | 45,366 |
| Gross profit | 38,509 | 34,166 | 31,682 |
| Sales and marketing | 11,732 | 11,604 | 10,985 |
| Research and development | 8,312 | 8,269 | 7,936 |
| Total operating expenses | 20,044 | 19,873 | 18,921 |
| Operating income | 18,465 | 14,293 | 12,761 |
| Income tax expense | 4,063 | 3,102 | 2,790 |
| Net income | 14,402 | 11,191 | 9,971 |

## Consolidated Balance Sheets

(in thousands of U.S. dollars)

| | December 31, 2024 | December 31, 2023 |
|---|---|---|
| Cash and cash equivalents | 12,311 | 10,402 |
| Accounts receivable | 8,305 | 7,916 |
| Inventories | 5,101 | 4,877 |
| Total current assets | 25,717 | 23,195 |
| Property, plant and equipment | 40,912 | 39,118 |
| Total assets | 66,629 | 62,313 |
| Accounts payable | 9,844 | 9,117 |
| Long-term debt | 21,350 | 24,006 |
| Total liabilities | 31,194 | 33,123 |
| Share capital | 5,000 | 5,000 |
| Retained earnings | 30,435 | 24,190 |
| Total equity | 35,435 | 29,190 |
| Total liabilities and equity | 66,629 | 62,313 |
`,
};

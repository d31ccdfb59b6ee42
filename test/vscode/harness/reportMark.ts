/** Marks the lines of the tests' report among everything else that an extension host logs. */
export const REPORT_MARK = '[tickmark-test] ';

namespace Rectify.Reporting;

/// <summary>x</summary>
public static class LedgerReader { }

namespace Rectify.Rules;

/// <summary>How much a violated rule weighs: it sorts findings, colours the signal and decides the exit code of <c>--fail-on</c>. It never changes a stage or schedule status.</summary>
public enum Severity
{
    /// <summary>For information; it never colours a signal.</summary>
    Info,

    /// <summary>Needs attention.</summary>
    Warning,

    /// <summary>Needs action.</summary>
    Error,
}

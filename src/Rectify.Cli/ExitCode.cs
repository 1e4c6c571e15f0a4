namespace Rectify.Cli;

/// <summary>The exit code that the calling program gets.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>There are findings at or above <c>--fail-on</c>; never without it.</summary>
    public const int Findings = 1;

    /// <summary>The input or the arguments cannot be used.</summary>
    public const int Unusable = 2;
}

namespace Rectify.Serialization;

/// <summary>An input that is not the one which an assessment states.</summary>
public sealed class InputDifference
{
    internal InputDifference(string input, string? stated, string? found)
    {
        Input = input;
        Stated = stated;
        Found = found;
    }

    /// <summary>Which input: <c>plan</c>, <c>progress</c>, <c>directory</c>, <c>workingDays</c> or <c>ruleSet</c>.</summary>
    public string Input { get; }

    /// <summary>The content hash that the assessment states; null where it had none.</summary>
    public string? Stated { get; }

    /// <summary>The content hash of the input that was given; null where none was.</summary>
    public string? Found { get; }
}

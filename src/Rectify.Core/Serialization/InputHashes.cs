namespace Rectify.Serialization;

/// <summary>The content hashes of what an assessment was made from, each null where there was none.</summary>
public sealed class InputHashes
{
    internal InputHashes(string? plan, string? progress, string? directory, string? workingDays)
    {
        Plan = plan;
        Progress = progress;
        Directory = directory;
        WorkingDays = workingDays;
    }

    /// <summary>The hash of the plan.</summary>
    public string? Plan { get; }

    /// <summary>The hash of what the log said on the day of knowledge.</summary>
    public string? Progress { get; }

    /// <summary>The hash of the directory.</summary>
    public string? Directory { get; }

    /// <summary>The hash of the calendar of working days.</summary>
    public string? WorkingDays { get; }
}

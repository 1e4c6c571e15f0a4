namespace Rectify.Primitives;

/// <summary>How firm a promise is.</summary>
public enum Modality
{
    /// <summary>A duty (确保, 约束性, or no word of modality): missing it is a failure.</summary>
    Binding,

    /// <summary>An aim (力争, 争取, 预期性): missing it is reported for information.</summary>
    Aspirational,
}

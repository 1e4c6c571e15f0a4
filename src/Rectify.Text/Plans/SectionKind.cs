namespace Rectify.Text.Plans;

/// <summary>What a part of a plan holds.</summary>
internal enum SectionKind : byte
{
    /// <summary>Not known yet: the heading does not say. Its paragraphs are measures.</summary>
    Measures,

    /// <summary>指导思想, 基本原则, 总体要求: words that the model does not keep, unless a section below holds goals.</summary>
    Preamble,

    /// <summary>工作目标.</summary>
    Goals,

    /// <summary>保障措施.</summary>
    Safeguards,

    /// <summary>整改情况, 整改成效: what is reported, which is no measure.</summary>
    Reports,
}

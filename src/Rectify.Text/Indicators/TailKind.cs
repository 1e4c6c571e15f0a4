namespace Rectify.Text.Indicators;

/// <summary>What a word right before a number says of it.</summary>
internal enum TailKind
{
    /// <summary>Nothing; it belongs to the name (人均).</summary>
    Name,

    /// <summary>Nothing; it belongs to the predicate (总体, 应).</summary>
    Adverb,

    /// <summary>A level, of whichever direction the name has: 达到.</summary>
    Reach,

    /// <summary>A level to rise to: 提高到.</summary>
    RiseTo,

    /// <summary>A level to fall to, or not to pass: 降至, 控制在.</summary>
    FallTo,

    /// <summary>A level to keep: 稳定在.</summary>
    Maintain,

    /// <summary>A rise by the number: 增长.</summary>
    Increase,

    /// <summary>A fall by the number: 下降.</summary>
    Decrease,

    /// <summary>A change for the better by the number, whichever way that is for the name: 改善.</summary>
    Improve,

    /// <summary>A comparator: 不低于.</summary>
    Compare,

    /// <summary>About: 约.</summary>
    About,

    /// <summary>A value for each of the names: 分别, 均.</summary>
    Each,

    /// <summary>In every year: 每年, 年均.</summary>
    Yearly,

    /// <summary>The value is where things stand, and another will follow: 由60%提高到80%.</summary>
    From,

    /// <summary>A binding promise: 确保.</summary>
    Binding,

    /// <summary>An aim: 力争.</summary>
    Aspirational,

    /// <summary>It is a fact of the past: 已达.</summary>
    Past,
}

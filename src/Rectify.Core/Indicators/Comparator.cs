namespace Rectify.Indicators;

/// <summary>How an observed value is held against a target.</summary>
/// <remarks>以上, 以下, 以内, 不低于, 不高于 include the number (Civil Code of the PRC, art. 1259); 超过, 高于, 低于 do not.</remarks>
public enum Comparator
{
    /// <summary>At least, <c>&gt;=</c>: 以上, 不低于.</summary>
    AtLeast,

    /// <summary>More than, <c>&gt;</c>: 超过, 高于.</summary>
    MoreThan,

    /// <summary>At most, <c>&lt;=</c>: 以下, 以内, 不高于.</summary>
    AtMost,

    /// <summary>Less than, <c>&lt;</c>: 低于.</summary>
    LessThan,

    /// <summary>Exactly, <c>=</c>.</summary>
    EqualTo,

    /// <summary>About, <c>~</c>: 左右, 基本. The policy says how near is near enough.</summary>
    Approximately,
}

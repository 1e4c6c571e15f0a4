namespace Rectify.Text.Plans;

/// <summary>What a label such as 责任单位: announces.</summary>
internal enum LabelKind : byte
{
    None,

    /// <summary>反馈问题.</summary>
    Problem,

    /// <summary>整改目标.</summary>
    Goal,

    /// <summary>整改措施.</summary>
    Measures,

    /// <summary>整改时限.</summary>
    Deadline,

    /// <summary>责任单位, 牵头单位, 配合单位.</summary>
    Units,

    /// <summary>责任人.</summary>
    Principals,

    /// <summary>责任领导, 包保领导.</summary>
    Leaders,

    /// <summary>整改进展, 完成情况: what is reported.</summary>
    Report,

    /// <summary>备注 and other columns that the model does not keep.</summary>
    Other,
}

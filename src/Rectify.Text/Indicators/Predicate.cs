using Rectify.Indicators;
using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>What the words before a number say of it.</summary>
internal sealed class Predicate
{
    /// <summary>What sort of predicate stands before the number; null where none does.</summary>
    public TailKind? Kind { get; set; }

    /// <summary>The comparator before the number, or null.</summary>
    public Comparator? Comparator { get; set; }

    /// <summary>Whether a change is not to pass the number: 上涨控制在3%.</summary>
    public bool IsCapped { get; set; }

    /// <summary>Whether the number is a rough one: 约.</summary>
    public bool IsAbout { get; set; }

    /// <summary>Whether each of the names has the value: 分别, 均.</summary>
    public bool IsEach { get; set; }

    /// <summary>Whether it is an average over the years: 年均, or an amount of every year.</summary>
    public bool IsYearly { get; set; }

    /// <summary>Whether a time phrase before the number begins with 到: 提高到2020年的38% is a level.</summary>
    public bool IsTo { get; set; }

    /// <summary>Whether the value is where things stand: 由60%.</summary>
    public bool IsFrom { get; set; }

    /// <summary>Whether it is stated as a fact.</summary>
    public bool IsPast { get; set; }

    /// <summary>Whether 的 stands before the number, so that a verb before that only says which things are meant.</summary>
    public bool IsAttribute { get; set; }

    /// <summary>The modality said in these words, or null.</summary>
    public Modality? Modality { get; set; }

    /// <summary>What a change is measured from, or null.</summary>
    public BaselineMark? Baseline { get; set; }

    /// <summary>The verb right before the number (建成30座), or null.</summary>
    public VerbKind? Verb { get; set; }

    /// <summary>Where that verb begins.</summary>
    public int VerbStart { get; set; }

    /// <summary>Where that verb ends.</summary>
    public int VerbEnd { get; set; }

    /// <summary>The end of what is left for the name.</summary>
    public int NameEnd { get; set; }

    /// <summary>Where the whole of a share begins that stands between the predicate and the number: 不低于设计能力的60%; the end of what stands before the number where there is none.</summary>
    public int WholeStart { get; set; }

    /// <summary>Where it ends.</summary>
    public int WholeEnd { get; set; }

    /// <summary>Whether any word has been found that bears on the number.</summary>
    public bool SaysAnything => Kind is not null || Comparator is not null || Verb is not null || IsAbout || IsEach || Modality is not null;

    /// <summary>Whether a word before the number makes it a level or a change, so that the name stands before it.</summary>
    public bool IsPredicated => Verb is null && (Kind is not null || Comparator is not null);
}

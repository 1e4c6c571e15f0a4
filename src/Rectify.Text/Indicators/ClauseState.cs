using Rectify.Indicators;

namespace Rectify.Text.Indicators;

/// <summary>What the numbers of a clause leave for the next number of the same clause.</summary>
internal sealed class ClauseState
{
    public ClauseState(Clause clause, bool isPart)
    {
        Clause = clause;
        IsPart = isPart;
        Cursor = clause.Start;
        FactsStart = clause.Start;
        FactsEnd = clause.Start;
    }

    /// <summary>The clause.</summary>
    public Clause Clause { get; }

    /// <summary>Whether the clause divides the amount of a target before it: 其中省外资金40亿元.</summary>
    public bool IsPart { get; }

    /// <summary>Whether what is counted next is one of two things of which either will do: 1座公园或2个广场.</summary>
    public bool IsAlternative { get; set; }

    /// <summary>Where the words of the next number begin.</summary>
    public int Cursor { get; set; }

    /// <summary>From where on words can make a number a fact: past a verb that opens the clause and promises (资助100名学生).</summary>
    public int FactsStart { get; set; }

    /// <summary>Up to where the clause has been searched for words that make a number a fact.</summary>
    public int FactsEnd { get; set; }

    /// <summary>Whether there are any.</summary>
    public bool TellsFacts { get; set; }

    /// <summary>The verb whose objects are being counted, or null.</summary>
    public VerbKind? Verb { get; set; }

    /// <summary>That verb as printed.</summary>
    public string VerbText { get; set; } = "";

    /// <summary>Where things stand, from 由60%提高到80%, or null.</summary>
    public Quantity? From { get; set; }

    /// <summary>The year of which that is said, or null.</summary>
    public int? FromYear { get; set; }

    /// <summary>The name before 由, or null.</summary>
    public string? FromName { get; set; }

    /// <summary>The name that a row of places shares: 优良天数分别达到中阳220天、柳林210天.</summary>
    public string? SharedName { get; set; }

    /// <summary>The mode and comparator of the target read last in the clause, for one that has no words of its own.</summary>
    public TargetDraft? Last { get; set; }
}

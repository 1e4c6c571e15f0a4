using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Text.Indicators;

/// <summary>What earlier clauses of a passage leave for later ones.</summary>
internal sealed class ReadingContext
{
    /// <summary>The day the document was issued, or null.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The choices where wording is ambiguous.</summary>
    public required InterpretationPolicy Policy { get; init; }

    /// <summary>Whether the passage is the inside of a bracket.</summary>
    public bool IsBracket { get; init; }

    /// <summary>The day that governs a passage from outside: that of the clause in which a bracket stands.</summary>
    public LocalDate? OuterBy { get; init; }

    /// <summary>The modality of a promise that opened the sentence (力争2020年底前,…), until another is named.</summary>
    public Modality? Modality { get; set; }

    /// <summary>Whether the sentence tells how things stand (截至2017年底,…) until it names a day to come.</summary>
    public bool IsReport { get; set; }

    /// <summary>What is measured in each of the places that follow (机械化清扫率:设区市…,县城…), or null.</summary>
    public string? Metric { get; set; }

    /// <summary>What the sentence measures changes from (与2015年相比,…).</summary>
    public BaselineMark? Baseline { get; set; }

    /// <summary>The name of the target read last in the sentence.</summary>
    public string? LastName { get; set; }

    /// <summary>The target read last in the sentence.</summary>
    public TargetDraft? Last { get; set; }

    /// <summary>The place to which the sentence's names belong: 桂平市的….</summary>
    public string Owner { get; set; } = "";

    /// <summary>The clause before, of the same sentence.</summary>
    public Clause? Previous { get; set; }

    /// <summary>What the inside of a bracket after a target takes from the clause round it.</summary>
    public ReadingContext ForBracket(LocalDate? by) => new()
    {
        On = On,
        Policy = Policy,
        IsBracket = true,
        OuterBy = by,
        LastName = LastName,
        Last = Last,
    };

    /// <summary>A name without the place that it begins with (全市).</summary>
    public static string WithoutScope(string name) => Metrics.Scopes.TryStart(name, out int length) ? name[length..] : name;

    /// <summary>Forgets what does not outlive a sentence.</summary>
    public void EndSentence()
    {
        Modality = null;
        IsReport = false;
        Metric = null;
        Baseline = null;
        LastName = null;
        Last = null;
        Owner = "";
        Previous = null;
    }
}

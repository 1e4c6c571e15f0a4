using NodaTime;
using Rectify.Deadlines;
using Rectify.Indicators;
using Rectify.Primitives;
using Rectify.Text.Lexicon;

namespace Rectify.Text.Indicators;

/// <summary>What earlier clauses of a passage leave for later ones.</summary>
internal sealed class ReadingContext
{
    // Names are not taken from further back; a bound also keeps the search linear.
    private const int TargetsSearched = 8;

    private readonly List<TargetDraft> _targets = [];

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

    /// <summary>Whether the sentence reports how things stand (截至2017年底,…) until it names a day to come.</summary>
    public bool IsReport { get; set; }

    /// <summary>What is measured in each of the places that follow (机械化清扫率:设区市…,县城…), or null.</summary>
    public string? Metric { get; set; }

    /// <summary>What the sentence measures changes from (与2015年相比,…).</summary>
    public BaselineMark? Baseline { get; set; }

    /// <summary>The window in which the sentence's counts are to be had again and again (每年新建…,改造…), until a day or a semicolon.</summary>
    public RecurrencePeriod? Window { get; set; }

    /// <summary>Whether what the sentence counts is done over the whole year (全年检查4次,检查企业200家次), until a day or a semicolon.</summary>
    public bool IsOfWholeYear { get; set; }

    /// <summary>Whether the clause before says how things stand (现有企业3家,…), until a day or a semicolon.</summary>
    public bool TellsState { get; set; }

    /// <summary>What the sentence says there is (现有学校20所), with its unit, or null.</summary>
    public (string Name, string? Unit)? Existing { get; set; }

    /// <summary>The target read last in the sentence.</summary>
    public TargetDraft? Last { get; private set; }

    /// <summary>Its name.</summary>
    public string? LastName => Last?.Name;

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
        Last = Last,
    };

    /// <summary>A name without the place that it begins with (全市).</summary>
    public static string WithoutScope(string name) => MetricLexicon.Scopes.TryStart(name, out int length) || MetricLexicon.PartsOfCity.TryStart(name, out length) ? name[length..] : name;

    /// <summary>Takes note of a target of the sentence.</summary>
    public void Remember(TargetDraft draft)
    {
        Last = draft;
        _targets.Add(draft);
    }

    /// <summary>The name of the last target with a unit, or of what there is of it, or of the last target of all; null where there is none.</summary>
    public string? NameBefore(string? unit)
    {
        for (int i = _targets.Count - 1; i >= Math.Max(0, _targets.Count - TargetsSearched); i--)
        {
            if (_targets[i].Target is QuantityTarget quantity && string.Equals(quantity.Unit, unit, StringComparison.Ordinal))
                return _targets[i].Name;
        }

        return Existing is { } existing && string.Equals(existing.Unit, unit, StringComparison.Ordinal) ? existing.Name : LastName;
    }

    /// <summary>Forgets what does not outlive a sentence.</summary>
    public void EndSentence()
    {
        Modality = null;
        IsReport = false;
        Metric = null;
        Window = null;
        IsOfWholeYear = false;
        TellsState = false;
        Baseline = null;
        Last = null;
        Existing = null;
        _targets.Clear();
        Owner = "";
        Previous = null;
    }
}

using System.Globalization;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;

namespace Rectify.Text.Lists;

/// <summary>The parts of a plan, as they are found in a list. Rows that name the same problem are measures of one.</summary>
internal sealed class ListParts
{
    private readonly Dictionary<string, (Problem Problem, List<string> Measures)> _problems = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stated = new(StringComparer.Ordinal);
    private int _numbered;

    public List<Measure> Measures { get; } = [];

    public List<Goal> Goals { get; } = [];

    public List<ProgressEvent> Reported { get; } = [];

    /// <summary>The id that a cell gives.</summary>
    public static string IdOf(ListCell cell) => cell.Text.ReplaceLineEndings(" ");

    /// <summary>Takes note of the ids that rows ask for, so that no row without one gets the id of another.</summary>
    public void Know(IEnumerable<string> ids) => _stated.UnionWith(ids);

    /// <summary>Determines whether a row before has an id.</summary>
    public bool IsTaken(string id) => _ids.Contains(id);

    /// <summary>The number of a row that has no id: the next that no row asks for.</summary>
    public string NextNumber()
    {
        string number;
        do
            number = string.Create(CultureInfo.InvariantCulture, $"{++_numbered}");
        while (_stated.Contains(number) || _ids.Contains(number));
        return number;
    }

    /// <summary>The id that a row asks for, made different from those before it.</summary>
    public string Reserve(string id)
    {
        string free = id;
        for (int n = 2; !_ids.Add(free); n++)
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
        return free;
    }

    /// <summary>Adds measures to a problem, which may stand in rows before.</summary>
    /// <returns>Whether no row before names the problem.</returns>
    public bool AddProblem(string id, string text, IReadOnlyCollection<string> measures, string? target)
    {
        bool isNew = !_problems.TryGetValue(text, out var known);
        if (isNew)
        {
            known = (new Problem(id, text) { Target = target }, []);
            _problems.Add(text, known);
            _order.Add(text);
        }

        known.Measures.AddRange(measures);
        return isNew;
    }

    /// <summary>The problems with all their measures, in the order of the list.</summary>
    public ValueList<Problem> Problems() => _order.Select(text => _problems[text].Problem with { Measures = _problems[text].Measures.ToValueList() }).ToValueList();
}

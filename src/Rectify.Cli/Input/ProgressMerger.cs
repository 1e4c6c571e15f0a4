using System.Globalization;
using Rectify.Cli.Hosting;
using Rectify.Progress;

namespace Rectify.Cli.Input;

/// <summary>Makes one log of several: a fact that stands in two files under one id, or equal to the letter without one, is one fact.</summary>
/// <remarks>What one file holds twice stays twice. Facts keep the order of the files and, in each, that of the list.</remarks>
internal sealed class ProgressMerger(ToolHost host)
{
    private readonly FactList<ProgressEvent> _events = new("events");
    private readonly FactList<Observation> _observations = new("observations");
    private readonly Dictionary<string, (object Fact, ProgressFile File, string Path)> _byId = new(StringComparer.Ordinal);
    private readonly List<string> _conflicts = [];

    /// <summary>Merges the logs of files.</summary>
    /// <exception cref="UnusableInputException">One id stands for different facts in two files: one line for each.</exception>
    public ProgressInput Merge(IReadOnlyList<ProgressFile> files)
    {
        foreach (var file in files)
        {
            Add(_events, file, file.Log.Events, static fact => fact.Id);
            Add(_observations, file, file.Log.Observations, static seen => seen.Id);
        }

        if (_conflicts.Count > 0)
            throw new UnusableInputException(_conflicts);
        string? plan = files.Select(static f => f.Log.Plan).FirstOrDefault(static id => id is not null);
        string?[] editions = [.. files.Select(static f => f.Log.Edition).Distinct(StringComparer.Ordinal)];
        var log = new ProgressLog(plan, [.. _events.Facts], [.. _observations.Facts]) { Edition = editions is [{ } edition] ? edition : null };
        return new ProgressInput(log, files, _events.Origins, _observations.Origins);
    }

    private void Add<T>(FactList<T> list, ProgressFile file, IEnumerable<T> facts, Func<T, string?> idOf)
        where T : class
    {
        var earlier = list.Facts.Where(fact => idOf(fact) is null).CountBy(static fact => fact).ToDictionary();
        int index = 0;
        foreach (var fact in facts)
        {
            string path = list.PathOf(index);
            if (!(idOf(fact) is { } id ? IsKnown(id, fact, file, path) : TakeOne(earlier, fact)))
                list.Add(fact, (file.Source, index));
            index++;
        }
    }

    private bool IsKnown(string id, object fact, ProgressFile file, string path)
    {
        if (_byId.TryAdd(id, (fact, file, path)))
            return false;
        var known = _byId[id];
        // Twice in one file is a mistake of that file, which is named with the others.
        if (ReferenceEquals(known.File, file))
            return false;
        if (!known.Fact.Equals(fact))
        {
            string name = OneLine.Of(id);
            _conflicts.Add(Place.In(file.Source, host.Say(
                $"{path}.id: '{name}' stands for another fact in {known.File.Source} ({known.Path})",
                $"{path}.id：“{name}”在{known.File.Source}（{known.Path}）中是另一条事实")));
        }

        return true;
    }

    private static bool TakeOne<T>(Dictionary<T, int> earlier, T fact)
        where T : class
    {
        if (earlier.GetValueOrDefault(fact) == 0)
            return false;
        earlier[fact]--;
        return true;
    }

    private sealed class FactList<T>(string name)
    {
        public List<T> Facts { get; } = [];

        public List<(string Source, int Index)> Origins { get; } = [];

        public string PathOf(int index) => string.Create(CultureInfo.InvariantCulture, $"$.{name}[{index}]");

        public void Add(T fact, (string Source, int Index) origin)
        {
            Facts.Add(fact);
            Origins.Add(origin);
        }
    }
}

using System.Runtime.InteropServices;

namespace Rectify.Progress;

/// <summary>Facts by what they are about: a measure, or an indicator. Those about one thing stay in the order in which they were added.</summary>
/// <remarks>Every fact points to the next about the same thing, so that a log of many short histories makes no list for each.</remarks>
internal sealed class FactGroups<T>(int capacity)
{
    private const int None = -1;

    private readonly Dictionary<string, (int First, int Last, int Count)> _groups = new(StringComparer.Ordinal);
    private readonly List<(T Fact, int Next)> _facts = new(capacity);

    /// <summary>Adds a fact.</summary>
    /// <param name="subject">The id of what it is about.</param>
    /// <param name="fact">The fact.</param>
    public void Add(string subject, T fact)
    {
        int place = _facts.Count;
        _facts.Add((fact, None));
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, subject, out bool exists);
        if (exists)
            CollectionsMarshal.AsSpan(_facts)[group.Last].Next = place;
        else
            group.First = place;
        (group.Last, group.Count) = (place, group.Count + 1);
    }

    /// <summary>Returns the facts about something; none where nothing is known of it.</summary>
    public T[] About(string subject)
    {
        if (!_groups.TryGetValue(subject, out var group))
            return [];
        var facts = new T[group.Count];
        int place = group.First;
        for (int i = 0; i < facts.Length; i++)
            (facts[i], place) = _facts[place];
        return facts;
    }
}

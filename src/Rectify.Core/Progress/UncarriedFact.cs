namespace Rectify.Progress;

/// <summary>A fact of a log that has no place in a new edition of its plan.</summary>
public sealed class UncarriedFact
{
    internal UncarriedFact(string path, string name, ProgressEvent? fact, Observation? observation)
    {
        Path = path;
        Name = name;
        Event = fact;
        Observation = observation;
    }

    /// <summary>Where it stands in the old log, as <c>$.events[3].measure</c>: the member that names what has no partner.</summary>
    public string Path { get; }

    /// <summary>What has no partner: the id of a measure, milestone, target or duty, or of a fact that has no place itself.</summary>
    public string Name { get; }

    /// <summary>The fact, or null where it is an observation.</summary>
    public ProgressEvent? Event { get; }

    /// <summary>The observation, or null where it is an event.</summary>
    public Observation? Observation { get; }
}

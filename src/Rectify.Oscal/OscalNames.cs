namespace Rectify.Oscal;

/// <summary>The names that several parts of the exchange use.</summary>
internal static class OscalNames
{
    public const string Root = "plan-of-action-and-milestones";

    /// <summary>The property that says which part of a plan an element stands for.</summary>
    public const string Part = "part";

    /// <summary>The property that says where a fact stands in the list of its log.</summary>
    public const string Place = "place";

    public const string Measure = "measure";

    public const string Milestone = "milestone";

    public const string Duty = "duty";

    public const string Problem = "problem";

    public const string Event = "event";

    public const string Observation = "observation";

    /// <summary>The part of the item that stands in a plan without a measure, since a document needs an item.</summary>
    public const string Nothing = "nothing";

    /// <summary>The words with which a label begins that belongs to this exchange.</summary>
    public const string LabelPrefix = "oscal:";
}

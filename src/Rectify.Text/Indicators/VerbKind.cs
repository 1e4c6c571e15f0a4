namespace Rectify.Text.Indicators;

/// <summary>What a verb before a counted thing does to the target.</summary>
internal enum VerbKind
{
    /// <summary>Makes or gets the thing: the number is the target, and the thing alone is its name (建成站点2000个).</summary>
    Make,

    /// <summary>Acts on things that are there: the verb is part of the name (整治企业300家).</summary>
    Act,

    /// <summary>Adds the number to what there is: 新增.</summary>
    Add,

    /// <summary>Takes the number from what there is: 压减.</summary>
    Take,
}

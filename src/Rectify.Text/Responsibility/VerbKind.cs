namespace Rectify.Text.Responsibility;

/// <summary>How a verb joins the units before it with what follows.</summary>
internal enum VerbKind
{
    /// <summary>The units act: 牵头, 负责.</summary>
    Acting,

    /// <summary>The units carry the measure out, which places do in their own territory: 落实.</summary>
    CarryingOut,

    /// <summary>The units that help are named after it: 会同.</summary>
    Joining,

    /// <summary>Posts become the heads or members of a body, which may be named after it: 任组长(的领导小组).</summary>
    Heading,

    /// <summary>A role is named after it: 为(牵头单位).</summary>
    Naming,

    /// <summary>A post is named after it: 任(总河长).</summary>
    Appointing,

    /// <summary>A role is the subject before it: (牵头单位)要.</summary>
    Obliging,

    /// <summary>No verb, although it begins like one: 负责人.</summary>
    Noun,
}

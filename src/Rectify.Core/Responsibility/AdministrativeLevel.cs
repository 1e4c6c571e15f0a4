namespace Rectify.Responsibility;

/// <summary>The level of administration at which a unit works.</summary>
public enum AdministrativeLevel
{
    /// <summary>省级.</summary>
    Province,

    /// <summary>市级.</summary>
    Municipal,

    /// <summary>县级: a county, a district, or a zone of that rank.</summary>
    County,

    /// <summary>乡镇、街道.</summary>
    Township,

    /// <summary>村、社区.</summary>
    Village,

    /// <summary>网格.</summary>
    Grid,
}

namespace Rectify.Serialization;

/// <summary>Which members one case of a union uses, one bit each; <see cref="Allowed"/> holds the required ones too.</summary>
internal readonly record struct MemberUse(uint Required, uint Allowed);

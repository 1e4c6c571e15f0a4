using System.Runtime.CompilerServices;

namespace Rectify.Serialization;

/// <summary>Where each member of an object begins in the document, in bytes.</summary>
[InlineArray(Capacity)]
internal struct MemberPositions
{
    public const int Capacity = 20;

    private int _first;
}

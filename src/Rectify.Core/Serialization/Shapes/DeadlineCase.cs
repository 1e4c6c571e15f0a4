namespace Rectify.Serialization.Shapes;

/// <summary>The cases of a deadline, by their names in JSON.</summary>
internal enum DeadlineCase
{
    Fixed,
    Immediate,
    LongTerm,
    Staged,
    Period,
    Relative,
    Event,
}

using NodaTime;
using Rectify.Deadlines;
using Rectify.Primitives;

namespace Rectify.Serialization.Shapes;

/// <summary>What a deadline object held; which case it is may come last.</summary>
internal record struct DeadlineDraft
{
    public DeadlineCase? Kind;
    public LocalDate? Start;
    public LocalDate? Due;
    public DeadlinePrecision? Precision;
    public ValueList<DeadlineStage> Stages;
    public int Amount;
    public DeadlineUnit? Unit;
    public string? Anchor;
    public string? Event;
    public DeadlineDirection? Direction;
    public bool IsThenLongTerm;
    public bool StartsAtOnce;
    public string? Text;
    public ValueList<Deadline> Alternatives;

    /// <summary>The deadline of a draft that holds what its case requires.</summary>
    public readonly Deadline Build()
    {
        Deadline deadline = Kind switch
        {
            DeadlineCase.Fixed => new FixedDeadline(Due!.Value, Precision ?? DeadlinePrecision.Day) { Text = Text, Alternatives = Alternatives },
            DeadlineCase.Immediate => new ImmediateDeadline { Text = Text, Alternatives = Alternatives },
            DeadlineCase.LongTerm => new LongTermDeadline { Start = Start, Text = Text, Alternatives = Alternatives },
            DeadlineCase.Staged => new StagedDeadline(Stages) { Text = Text, Alternatives = Alternatives },
            DeadlineCase.Period => new PeriodDeadline(Start!.Value, Due!.Value) { Text = Text, Alternatives = Alternatives },
            DeadlineCase.Relative => new RelativeDeadline(Amount, Unit!.Value, Anchor!, Direction!.Value) { Text = Text, Alternatives = Alternatives },
            _ => new EventDeadline(Event!, Direction!.Value) { Text = Text, Alternatives = Alternatives },
        };
        if (StartsAtOnce)
            deadline = deadline.StartAtOnce();
        return IsThenLongTerm ? deadline.ThenLongTerm() : deadline;
    }
}

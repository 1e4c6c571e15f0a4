using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;

namespace Rectify.Testing.Texts;

/// <summary>A sentence of a measure with what it promises; the parts are made with the ids they get where the sentence stands.</summary>
internal sealed record Sentence(string Text)
{
    public Func<string, TargetIndicator>? Indicator { get; init; }

    public Func<string, Milestone>? Milestone { get; init; }

    public Func<string, RecurringDuty>? Duty { get; init; }

    public Citation? Citation { get; init; }
}

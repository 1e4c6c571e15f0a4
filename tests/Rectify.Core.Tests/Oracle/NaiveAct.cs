using Rectify.Progress;

namespace Rectify.Core.Tests.Oracle;

/// <summary>A fact that may move a due day: one of the measure as a whole, with what it did to the stage, or one of the plan.</summary>
internal sealed record NaiveAct(ProgressEvent Fact, int Place, NaiveStep? Step);

namespace Rectify.Deadlines;

/// <summary>What a due day rests on.</summary>
public enum DueDayBasis
{
    /// <summary>The words of the plan.</summary>
    Text,

    /// <summary>The evaluation policy: the plan says only "at once", the policy allows so many days.</summary>
    Policy,

    /// <summary>The month of the due day has no such day, so its last day counts (Civil Code of the PRC, art. 202).</summary>
    MonthEnd,

    /// <summary>An extension that was granted; the original day is kept beside it.</summary>
    Extension,

    /// <summary>An advance that brought it forward; the original day is kept beside it.</summary>
    Advance,

    /// <summary>A new time limit that came with a relapse, a failed look-back or a refused acceptance.</summary>
    NewLimit,

    /// <summary>The last day was a rest day, so the next working day counts (Civil Code of the PRC, art. 203).</summary>
    RestDay,

    /// <summary>
    /// A count of working days that runs through a year without a table: there Monday to Friday are counted.
    /// The day may move once the holidays of that year are published.
    /// </summary>
    Provisional,
}

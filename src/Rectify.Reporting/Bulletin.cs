using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Evaluation;
using Rectify.Reporting.Bulletins;

namespace Rectify.Reporting;

/// <summary>What is written of a plan for those who answer for it: the bulletin (调度通报), the notice to a unit (督办函) and the close-out form (销号申请).</summary>
public static class Bulletin
{
    /// <summary>Writes the bulletin: totals, what changed, what is overdue and at risk by unit, and what falls due next.</summary>
    /// <param name="assessment">Where the plan stands.</param>
    /// <param name="since">Where it stood when the last bulletin was written; null: nothing is compared.</param>
    /// <param name="options">How it is written; by default in Chinese.</param>
    /// <exception cref="ArgumentException">The assessment is null, or the earlier one is of another plan.</exception>
    public static ReportDocument Write(PlanAssessment assessment, PlanAssessment? since = null, BulletinOptions? options = null)
    {
        Guard.Against.Null(assessment);
        if (since is not null)
            Guard.Against.AssessmentOfOther(since, assessment.Inputs.Plan);
        return new BulletinText(assessment, since, options ?? BulletinOptions.Default).Write();
    }

    /// <summary>Writes the notice that asks a unit to act: what is late, since when, by which sentence of the plan, and by when an answer is asked.</summary>
    /// <param name="assessment">Where the plan stands.</param>
    /// <param name="unit">The unit, by its name or as the directory of the assessment knows it.</param>
    /// <param name="answerBy">The day by which the unit is asked to answer.</param>
    /// <param name="options">How it is written; by default in Chinese.</param>
    /// <returns>The notice, or null where nothing of the unit is late.</returns>
    /// <exception cref="ArgumentException">The assessment is null, or the unit is blank.</exception>
    public static ReportDocument? WriteNotice(PlanAssessment assessment, string unit, LocalDate answerBy, BulletinOptions? options = null) =>
        new NoticeText(Guard.Against.Null(assessment), Guard.Against.NullOrWhiteSpace(unit), answerBy, options ?? BulletinOptions.Default).Write();

    /// <summary>Writes the form that applies for closing out a measure: its conditions, met and unmet, with what shows them.</summary>
    /// <param name="assessment">Where the plan stands.</param>
    /// <param name="measure">The id of the measure.</param>
    /// <param name="options">How it is written; by default in Chinese.</param>
    /// <exception cref="ArgumentException">The assessment is null, or the plan holds no such measure.</exception>
    public static ReportDocument WriteCloseOutForm(PlanAssessment assessment, string measure, BulletinOptions? options = null)
    {
        var state = Guard.Against.Null(assessment).Measures.FirstOrDefault(m => string.Equals(m.Id, measure, StringComparison.Ordinal))
            ?? throw new ArgumentException($"There is no measure '{measure}' in the plan '{assessment.Plan}'.", nameof(measure));
        return new CloseOutText(assessment, state, options ?? BulletinOptions.Default).Write();
    }
}

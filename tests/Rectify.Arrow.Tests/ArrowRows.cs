using Apache.Arrow;
using Rectify.Bulk;
using Rectify.Progress;

namespace Rectify.Arrow.Tests;

/// <summary>Appends the rows of a record batch to columns. The batch has a column of 32-bit numbers for each member of <see cref="MeasureRow"/> that it uses.</summary>
internal static class ArrowRows
{
    public static void AppendTo(MeasureColumns columns, RecordBatch batch)
    {
        var unit = Numbers(batch, "unit");
        var stage = Numbers(batch, "stage");
        var standing = Numbers(batch, "standing");
        var baseSchedule = Numbers(batch, "base_schedule");
        var due = Numbers(batch, "due");
        var byPolicy = Numbers(batch, "due_by_policy");
        var targetDue = Numbers(batch, "target_due");
        var reviewDue = Numbers(batch, "review_due");
        for (int i = 0; i < batch.Length; i++)
        {
            columns.Append(new MeasureRow
            {
                Unit = unit.Values[i],
                Stage = (Stage)stage.Values[i],
                Standing = (Standing)standing.Values[i],
                BaseSchedule = (ScheduleStatus)baseSchedule.Values[i],
                Due = due.GetValue(i),
                IsDueByPolicy = byPolicy.Values[i] != 0,
                TargetDue = targetDue.GetValue(i),
                ReviewDue = reviewDue.GetValue(i),
            });
        }
    }

    private static Int32Array Numbers(RecordBatch batch, string name) => (Int32Array)batch.Column(name);
}

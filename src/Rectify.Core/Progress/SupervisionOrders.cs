using Rectify.Primitives;

namespace Rectify.Progress;

/// <summary>Finds the supervision orders (挂账督办) that wait for an answer.</summary>
/// <remarks>
/// An answer of any day from the order's day on answers it, whatever its place among the events of that day: for the unit that the order
/// names, or for the whole.
/// </remarks>
internal static class SupervisionOrders
{
    /// <summary>Determines whether an order was issued, answered or not.</summary>
    /// <param name="events">The events of a measure, for the whole and for single units.</param>
    public static bool AreIn(ValueList<ProgressEvent> events)
    {
        foreach (var fact in events)
        {
            if (fact is OrderIssued)
                return true;
        }

        return false;
    }

    /// <summary>Returns the orders without an answer, in the order of the log.</summary>
    /// <param name="events">The events of a measure, for the whole and for single units.</param>
    public static List<OrderIssued> Open(ValueList<ProgressEvent> events)
    {
        var open = new List<OrderIssued>();
        foreach (var fact in events)
        {
            if (fact is OrderIssued order && !IsAnswered(order, events))
                open.Add(order);
        }

        return open;
    }

    private static bool IsAnswered(OrderIssued order, ValueList<ProgressEvent> events)
    {
        foreach (var fact in events)
        {
            if (fact is OrderAnswered answer && Answers(answer, order))
                return true;
        }

        return false;
    }

    private static bool Answers(OrderAnswered answer, OrderIssued order) =>
        answer.On >= order.On
        && string.Equals(answer.Order, order.Order, StringComparison.Ordinal)
        && (answer.Unit is null || string.Equals(answer.Unit, order.Unit, StringComparison.Ordinal));
}

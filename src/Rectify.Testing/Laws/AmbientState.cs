using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Rectify.Testing.Laws;

/// <summary>Runs something in another culture, in another time zone, or on several threads at once.</summary>
internal static class AmbientState
{
    private static readonly Lock ZoneChange = new();

    // Dotless i, right-to-left signs and another calendar, a decimal comma, another era.
    public static IReadOnlyList<string> Cultures { get; } = ["tr-TR", "ar-SA", "de-DE", "th-TH", "zh-CN"];

    // The first place on earth where a day begins, the last, and one off by half an hour.
    public static IReadOnlyList<string> Zones { get; } = ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns"];

    public static T InCulture<T>(string name, Func<T> ask)
    {
        return OnThreads(1, ask, Culture(name))[0];
    }

    /// <summary>Returns a culture or, where the process knows only the invariant one, one that writes numbers and days in other signs, too.</summary>
    internal static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (",", ".", "−");
            (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.ShortDatePattern) = (".", "d.M.yyyy");
            return culture;
        }
    }

    /// <summary>On Windows, where the process does not take its zone from <c>TZ</c>, nothing is changed.</summary>
    public static T InZone<T>(string name, Func<T> ask)
    {
        lock (ZoneChange)
        {
            string? before = Environment.GetEnvironmentVariable("TZ");
            SetZone(name);
            try
            {
                return ask();
            }
            finally
            {
                SetZone(before);
            }
        }
    }

    /// <summary>Answers from several threads that start together.</summary>
    public static T[] OnThreads<T>(int count, Func<T> ask, CultureInfo? culture = null)
    {
        var answers = new T[count];
        var failures = new Exception?[count];
        using var start = new Barrier(count);
        var threads = Enumerable.Range(0, count).Select(i => new Thread(() => Answer(i))).ToArray();
        foreach (var thread in threads)
        {
            if (culture is not null)
                (thread.CurrentCulture, thread.CurrentUICulture) = (culture, culture);
            thread.Start();
        }

        foreach (var thread in threads)
            thread.Join();
        if (Array.Find(failures, static f => f is not null) is { } failure)
            ExceptionDispatchInfo.Throw(failure);
        return answers;

        [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Thrown again on the thread that asked.")]
        void Answer(int index)
        {
            start.SignalAndWait();
            try
            {
                answers[index] = ask();
            }
            catch (Exception thrown)
            {
                failures[index] = thrown;
            }
        }
    }

    private static void SetZone(string? name)
    {
        Environment.SetEnvironmentVariable("TZ", name);
        TimeZoneInfo.ClearCachedData();
    }
}

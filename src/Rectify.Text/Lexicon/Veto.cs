namespace Rectify.Text.Lexicon;

/// <summary>A circumstance in which words of time state no time limit.</summary>
/// <param name="Row">Its name.</param>
/// <param name="Why">What it says of the words, in one sentence.</param>
internal sealed record Veto(string Row, string Why)
{
    public static Veto Edition { get; } = new("veto/edition", "The date names an edition, as in 2018年修订.");

    public static Veto Since { get; } = new("veto/since", "The words name the time after a date, or up to now, and no last day.");

    public static Veto Reported { get; } = new("veto/reported", "The sentence reports what was done, or was not.");

    public static Veto Compared { get; } = new("veto/compared", "The date is one to compare with.");

    public static Veto Named { get; } = new("veto/named", "The date is part of a name.");

    public static Veto Past { get; } = new("veto/past", "The day lies before the day of issue, and the words promise nothing.");

    public static Veto Started { get; } = new("veto/started", "The date says when something begins, and not until when.");

    public static Veto Prohibited { get; } = new("veto/prohibited", "The clause forbids something until the date, and nothing is due then.");

    public static Veto OpenStart { get; } = new("veto/open-start", "The time counts from a start on which day nothing says.");

    public static Veto Unpromised { get; } = new("veto/unpromised", "The clause of the date promises nothing.");

    public static Veto Blank { get; } = new("veto/blank", "The form was left blank there.");

    public static Veto AnotherNumber { get; } = new("veto/another-number", "The words end a number that cannot be read.");

    public static Veto BrokenSpan { get; } = new("veto/broken-span", "No whole number of days, weeks or months is as long as 一个半月.");

    public static Veto UnknownAmount { get; } = new("veto/unknown-amount", "The number has no value for certain, or the words do not say what it is the target of.");

    public static Veto Ratio { get; } = new("veto/ratio", "No number of the model holds a ratio such as 1:18.");

    public static Veto OfEach { get; } = new("veto/of-each", "The number is one for each of several things, as in 每校1名, and no target of the whole.");

    public static Veto Alternative { get; } = new("veto/alternative", "Either of two things will do, and neither is due by itself.");

    public static Veto PartOfWhole { get; } = new("veto/part-of-whole", "The share is one of what there was, which no level says.");

    public static Veto NoWindow { get; } = new("veto/no-window", "The amount is one of a window that the model does not have, such as 每旬 or 每两年.");

    public static Veto UnknownEvent { get; } = new("veto/unknown-event", "The words go on from the date to an event, and only that says until when.");

    public static Veto Joined { get; } = new("veto/joined", "后 may belong to the word before it, as in 整改后|年底, or to the date, as in 后年底.");
}

using Rectify.Rules;
using Rectify.Testing;

RuleLaws.For(RuleSet.Default.MeasureRules[0]).Check(new LawRun { Cases = 10 });
Console.WriteLine("laws");

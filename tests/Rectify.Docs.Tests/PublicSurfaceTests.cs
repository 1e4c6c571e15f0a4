using Mono.Cecil;

namespace Rectify.Docs.Tests;

/// <summary>Nothing is public that nobody uses: a package, a sample host, the tool or a test calls each member.</summary>
public sealed class PublicSurfaceTests
{
    // What a record, or an interface of the framework, makes a type have.
    private static readonly string[] NotAsked = ["Equals", "GetHashCode", "ToString", "Deconstruct", "CompareTo", "GetEnumerator", "<Clone>$", ".ctor"];

    // Decided in plain-results.md, which says what counts.
    private const int MostMembersOfCore = 1500;

    public static TheoryData<string> Packages => ["Rectify.Core", "Rectify.Text", "Rectify.Reporting", "Rectify.Oscal", "Rectify.Testing"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_public_member_is_used(string package)
    {
        using var assembly = ModuleDefinition.ReadModule(BuiltAssemblies.FileOf(package));
        HashSet<string> used = [.. BuiltAssemblies.Files.SelectMany(Uses)];
        string[] unused = [.. assembly.GetTypes().Where(IsVisible).SelectMany(Members).Where(member => !used.Overlaps(member.Names)).Select(static member => member.Shown).Order(StringComparer.Ordinal)];
        Assert.True(unused.Length == 0, string.Join('\n', unused));
    }

    [Fact]
    public void Core_has_no_more_members_than_a_host_can_learn()
    {
        using var core = ModuleDefinition.ReadModule(BuiltAssemblies.FileOf("Rectify.Core"));

        int members = core.GetTypes().Where(IsPublic).Sum(static type => 1 + Written(type));

        Assert.InRange(members, 1, MostMembersOfCore);
    }

    private static bool IsPublic(TypeDefinition type) => type.IsPublic || (type.IsNestedPublic && IsPublic(type.DeclaringType));

    private static bool IsVisible(TypeDefinition type) =>
        IsPublic(type) && !type.IsEnum && type.BaseType?.FullName != typeof(MulticastDelegate).FullName;

    // What somebody wrote and a host has to learn: a property is one, and equality or what the compiler makes for a record is none.
    private static int Written(TypeDefinition type) =>
        type.Fields.Count(static field => field is { IsPublic: true, IsSpecialName: false }) +
        type.Methods.Count(static method => (method.IsPublic || method.IsFamily) && !method.IsGetter && !method.IsSetter && IsNew(method)) +
        type.Properties.Count(static property => property.GetMethod is { IsPublic: true } getter && IsNew(getter));

    private static bool IsNew(MethodDefinition method) =>
        (!method.IsVirtual || method.IsNewSlot) && method.Name is not ("Equals" or "op_Equality" or "op_Inequality") && (method.IsGetter || !IsMade(method));

    private static bool IsMade(MethodDefinition method) =>
        method.CustomAttributes.Any(static attribute => attribute.AttributeType.Name == nameof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));

    private static IEnumerable<(string Shown, string[] Names)> Members(TypeDefinition type)
    {
        var methods = type.Methods.Where(static method => method.IsPublic && !method.IsSpecialName && (!method.IsVirtual || method.IsNewSlot) && !NotAsked.Contains(method.Name, StringComparer.Ordinal));
        foreach (MethodDefinition method in methods)
            yield return ($"{type.FullName}.{method.Name}", [Name(method)]);
        foreach (PropertyDefinition property in type.Properties)
        {
            string[] accessors = [.. new[] { property.GetMethod, property.SetMethod }.Where(static accessor => accessor is { IsPublic: true } && (!accessor.IsVirtual || accessor.IsNewSlot)).Select(static accessor => Name(accessor!))];
            if (accessors.Length > 0)
                yield return ($"{type.FullName}.{property.Name}", accessors);
        }
        foreach (FieldDefinition field in type.Fields.Where(static field => field is { IsPublic: true, IsLiteral: false }))
            yield return ($"{type.FullName}.{field.Name}", [Name(field)]);
    }

    // What the code of an assembly calls, but for what a type calls of itself.
    private static IEnumerable<string> Uses(string file)
    {
        using var module = ModuleDefinition.ReadModule(file);
        return [.. from type in module.GetTypes()
                   from method in type.Methods
                   where method.HasBody
                   from instruction in method.Body.Instructions
                   let called = instruction.Operand as MemberReference
                   where called is MethodReference or FieldReference && called.DeclaringType is not null && called.DeclaringType.GetElementType().FullName != type.FullName
                   select Name(called)];
    }

    private static string Name(MemberReference member) => $"{member.DeclaringType.GetElementType().FullName}.{member.Name}";
}

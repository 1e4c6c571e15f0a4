using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Rectify.Plans;

namespace Rectify.Core.Tests.Conventions;

public sealed class ImmutabilityTests
{
    private static readonly Type[] Public = typeof(RectificationPlan).Assembly.GetExportedTypes();

    [Fact]
    public void No_public_property_can_be_set_after_construction()
    {
        var settable = from type in Public
                       from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                       where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
                       select $"{type.Name}.{property.Name}";
        Assert.Empty(settable);
    }

    [Fact]
    public void No_public_property_is_a_collection_that_can_be_changed()
    {
        var mutable = from type in Public
                      from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                      where property.PropertyType.IsArray || (typeof(IList).IsAssignableFrom(property.PropertyType) && property.PropertyType.IsClass)
                      select $"{type.Name}.{property.Name}";
        Assert.Empty(mutable);
    }

    [Fact]
    public void No_static_field_can_be_changed()
    {
        var changeable = from type in typeof(RectificationPlan).Assembly.GetTypes()
                         where !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !type.FullName!.Contains('<', StringComparison.Ordinal)
                         from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                         where !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
                         select $"{type.Name}.{field.Name}";
        Assert.Empty(changeable);
    }

    [Fact]
    public void Every_public_class_is_sealed_static_or_closed()
    {
        var open = from type in Public
                   where type is { IsClass: true, IsSealed: false } && !(type.IsAbstract && IsClosed(type))
                   select type.FullName;
        Assert.Empty(open);
    }

    // Closed: an abstract member that only this assembly can implement.
    private static bool IsClosed(Type type) => type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
        .Any(static m => m is { IsAbstract: true, IsFamilyAndAssembly: true });

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}

using System.Reflection;
using System.Reflection.Emit;
using CoordonneSante.GraphQL.Coercion;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Execution.Unrolling;

/// <summary>A getter and the writer of its value, put one after the other in a method, as one would write it by hand.</summary>
/// <remarks>
/// Both are known by reflection alone, so that C# can only call them through a delegate and a virtual method; where a method names them,
/// its compiler puts what they do in their place.
/// </remarks>
/// <param name="getter">A property's getter, an instance method without parameters, or a static method that takes the parent.</param>
/// <param name="writer">The <see cref="LeafWriter{T}"/> of what it returns, or of what that is when it is not null.</param>
internal sealed class LeafSource(MethodInfo getter, object writer)
{
    /// <summary>The <see cref="LeafWriter{T}"/>.</summary>
    public object Writer => writer;

    /// <summary>Calls a getter.</summary>
    /// <returns>Where its value then is.</returns>
    public static LocalBuilder EmitGet(ILGenerator code, MethodInfo getter, LocalBuilder parent)
    {
        var isOfStruct = parent.LocalType.IsValueType && !getter.IsStatic;
        code.Emit(isOfStruct ? OpCodes.Ldloca : OpCodes.Ldloc, parent);
        code.Emit(isOfStruct || getter.IsStatic ? OpCodes.Call : OpCodes.Callvirt, getter);
        var value = code.DeclareLocal(getter.ReturnType);
        code.Emit(OpCodes.Stloc, value);
        return value;
    }

    /// <summary>Reads the value, and goes on where it is null.</summary>
    /// <returns>Where the value then is.</returns>
    public LocalBuilder EmitRead(ILGenerator code, LocalBuilder parent, Label isNull)
    {
        var value = EmitGet(code, getter, parent);
        if (Nullable.GetUnderlyingType(value.LocalType) is not { } underlying)
        {
            if (!value.LocalType.IsValueType)
            {
                code.Emit(OpCodes.Ldloc, value);
                code.Emit(OpCodes.Brfalse, isNull);
            }

            return value;
        }

        var inner = code.DeclareLocal(underlying);
        code.Emit(OpCodes.Ldloca, value);
        code.Emit(OpCodes.Call, Method(value.LocalType, "get_HasValue"));
        code.Emit(OpCodes.Brfalse, isNull);
        code.Emit(OpCodes.Ldloca, value);
        code.Emit(OpCodes.Call, Method(value.LocalType, "GetValueOrDefault"));
        code.Emit(OpCodes.Stloc, inner);
        return inner;
    }

    /// <summary>Calls the writer, which lies with the buffer on the stack.</summary>
    public void EmitWrite(ILGenerator code, LocalBuilder value)
    {
        code.Emit(OpCodes.Ldloc, value);
        code.Emit(OpCodes.Callvirt, Method(writer.GetType(), nameof(LeafWriter<>.Write), typeof(ResponseBuffer), value.LocalType));
    }

    private static MethodInfo Method(Type type, string name, params Type[] parameters) =>
        type.GetMethod(name, parameters) ?? throw new InvalidOperationException($"{type.Name} has no such {name}.");
}

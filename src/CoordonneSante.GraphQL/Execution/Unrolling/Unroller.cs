using System.Reflection;
using System.Reflection.Emit;
using CoordonneSante.GraphQL.Response;

namespace CoordonneSante.GraphQL.Execution.Unrolling;

/// <summary>Makes one method of a selection: what is written field by field, by writers of writers, becomes code without loops.</summary>
/// <remarks>
/// A compilation of some milliseconds, for selections that write enough objects to be worth it. Those whose fields are computed with
/// arguments, or hold lists or abstract types, are not unrolled.
/// </remarks>
internal sealed class Unroller
{
    /// <summary>Fields of one method, nested ones included: fragments let a short document reach very many.</summary>
    private const int MaxFields = 256;

    private static readonly MethodInfo LengthOf = Method(typeof(ResponseBuffer), "get_Length");
    private static readonly MethodInfo WriteText =
        Method(typeof(ResponseBuffer), nameof(ResponseBuffer.WritePadded), typeof(byte[]), typeof(int));

    private static readonly MethodInfo CountObject = Method(typeof(ExecutionState), nameof(ExecutionState.CountObject));
    private static readonly MethodInfo MissStep =
        Method(typeof(IRowFormat), nameof(IRowFormat.Miss), typeof(RowStep), typeof(ResponseBuffer));

    private static readonly MethodInfo EndColumn =
        Method(typeof(ColumnEnd), nameof(ColumnEnd.Invoke), typeof(ResponseBuffer), typeof(int));

    private static readonly PaddedText Null = new("null"u8);

    private readonly List<object> _constants = [];
    private readonly ILGenerator _code;
    private readonly IRowFormat? _format;
    private readonly Label _failed;
    private int _fields;

    private Unroller(ILGenerator code, IRowFormat? format)
    {
        _code = code;
        _format = format;
        _failed = code.DefineLabel();
    }

    /// <param name="selection">What is written of each object.</param>
    /// <param name="row">The columns to write; null for JSON.</param>
    /// <param name="format">What the columns are written for; null for JSON.</param>
    /// <returns>Null when the selection is not such.</returns>
    public static UnrolledWriter<TParent>? TryUnroll<TParent>(CompiledObject<TParent> selection, RowStep? row, IRowFormat? format)
    {
        var method = new DynamicMethod(
            "Unrolled",
            typeof(bool),
            [typeof(object[]), typeof(ExecutionState), typeof(ResponseBuffer), typeof(TParent)],
            typeof(Unroller).Module,
            skipVisibility: true);
        var code = method.GetILGenerator();
        var unroller = new Unroller(code, format);
        var parent = code.DeclareLocal(typeof(TParent));
        code.Emit(OpCodes.Ldarg_3);
        code.Emit(OpCodes.Stloc, parent);
        if (!selection.TryUnroll(unroller, parent, row))
        {
            return null;
        }

        code.Emit(OpCodes.Ldc_I4_1);
        code.Emit(OpCodes.Ret);
        code.MarkLabel(unroller._failed);
        code.Emit(OpCodes.Ldc_I4_0);
        code.Emit(OpCodes.Ret);
        return method.CreateDelegate<UnrolledWriter<TParent>>(unroller._constants.ToArray());
    }

    /// <returns>False when the method is long enough.</returns>
    public bool TryAddField() => ++_fields <= MaxFields;

    public void AddObject()
    {
        _code.Emit(OpCodes.Ldarg_1);
        _code.Emit(OpCodes.Call, CountObject);
    }

    public void AddText(PaddedText text)
    {
        if (text.Length == 0)
        {
            return;
        }

        _code.Emit(OpCodes.Ldarg_2);
        Load(text.Padded);
        _code.Emit(OpCodes.Ldc_I4, text.Length);
        _code.Emit(OpCodes.Call, WriteText);
    }

    public void AddLeaf(LeafSource leaf, LocalBuilder parent, bool isNonNull)
    {
        var isNull = isNonNull ? _failed : _code.DefineLabel();
        var value = leaf.EmitRead(_code, parent, isNull);
        Load(leaf.Writer);
        _code.Emit(OpCodes.Ldarg_2);
        leaf.EmitWrite(_code, value);
        if (!isNonNull)
        {
            EndOr(isNull, () => AddText(Null));
        }
    }

    /// <summary>Writes an object that a getter gives.</summary>
    /// <param name="getter">Gives it.</param>
    /// <param name="parent">Where what has it is.</param>
    /// <param name="isNonNull">Whether it is never null.</param>
    /// <param name="row">Its columns; null for JSON.</param>
    /// <param name="tryAdd">Writes it; false when it cannot be unrolled.</param>
    /// <returns>False when it cannot be unrolled.</returns>
    public bool TryAddObject(MethodInfo getter, LocalBuilder parent, bool isNonNull, RowStep? row, Func<LocalBuilder, bool> tryAdd)
    {
        var isNull = isNonNull ? _failed : _code.DefineLabel();
        var value = LeafSource.EmitGet(_code, getter, parent);
        if (!value.LocalType.IsValueType)
        {
            _code.Emit(OpCodes.Ldloc, value);
            _code.Emit(OpCodes.Brfalse, isNull);
        }

        if (!tryAdd(value))
        {
            return false;
        }

        if (!isNonNull)
        {
            EndOr(isNull, () => AddMissing(row));
        }

        return true;
    }

    /// <summary>Writes what stands for an object, or a field, that a row lacks.</summary>
    /// <param name="row">Null for JSON.</param>
    public void AddMissing(RowStep? row)
    {
        if (row is null || _format is null)
        {
            AddText(Null);
            return;
        }

        Load(_format);
        Load(row);
        _code.Emit(OpCodes.Ldarg_2);
        _code.Emit(OpCodes.Callvirt, MissStep);
    }

    /// <summary>Writes a column.</summary>
    /// <param name="form">How its values are written.</param>
    /// <param name="tryAdd">Writes a value; false when it cannot be unrolled.</param>
    /// <returns>False when it cannot be unrolled.</returns>
    public bool TryAddColumn(ColumnForm form, Func<bool> tryAdd)
    {
        AddText(form.Before);
        if (form.Finish is not { } finish)
        {
            var isAdded = tryAdd();
            AddText(form.After);
            return isAdded;
        }

        var start = _code.DeclareLocal(typeof(int));
        _code.Emit(OpCodes.Ldarg_2);
        _code.Emit(OpCodes.Call, LengthOf);
        _code.Emit(OpCodes.Stloc, start);
        if (!tryAdd())
        {
            return false;
        }

        Load(finish);
        _code.Emit(OpCodes.Ldarg_2);
        _code.Emit(OpCodes.Ldloc, start);
        _code.Emit(OpCodes.Callvirt, EndColumn);
        return true;
    }

    private void EndOr(Label isNull, Action addMissing)
    {
        var end = _code.DefineLabel();
        _code.Emit(OpCodes.Br, end);
        _code.MarkLabel(isNull);
        addMissing();
        _code.MarkLabel(end);
    }

    /// <summary>Loads what the code knows beforehand. Its type is the one that the code takes it for, so nothing checks it.</summary>
    private void Load(object constant)
    {
        _code.Emit(OpCodes.Ldarg_0);
        _code.Emit(OpCodes.Ldc_I4, _constants.Count);
        _code.Emit(OpCodes.Ldelem_Ref);
        _constants.Add(constant);
    }

    private static MethodInfo Method(Type type, string name, params Type[] parameters) =>
        type.GetMethod(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, parameters)
            ?? throw new InvalidOperationException($"{type.Name} has no such {name}.");
}

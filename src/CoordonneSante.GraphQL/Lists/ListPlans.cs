using System.Diagnostics.CodeAnalysis;
using CoordonneSante.GraphQL.Execution;
using CoordonneSante.GraphQL.TypeSystem;

namespace CoordonneSante.GraphQL.Lists;

/// <summary>
/// The plans of one compiled operation, each made when it is first asked for. Thread-safe: two threads at worst make the same plan.
/// </summary>
internal sealed class ListPlans(Schema schema, CompiledOperation form, EnumLabels? labels)
{
    private readonly ListPlan?[] _plans = new ListPlan?[ListFormat.All.Count];

    /// <returns>False when the operation does not fit the format; the error says what to change.</returns>
    /// <exception cref="ExecutionAbortedException">The operation expands to more selections than the executor allows.</exception>
    /// <exception cref="FieldException">A condition is null.</exception>
    public bool TryGet(ListFormat format, [NotNullWhen(true)] out ListPlan? plan, [NotNullWhen(false)] out GraphQLError? error)
    {
        var slot = format.Index;
        plan = Volatile.Read(ref _plans[slot]);
        error = null;
        if (plan is not null)
        {
            return true;
        }

        // A schema without query type cannot be executed.
        var fields = new AnswerShape(schema, form.Collect()).FieldsOf(schema.QueryType!, [form.SelectionSet]);
        if (!SelectedList.TryFind(fields, format, out var list, out error) || !TryMakeWriter(format, list, out var writer, out error))
        {
            return false;
        }

        plan = new ListPlan(list, writer);
        Volatile.Write(ref _plans[slot], plan);
        return true;
    }

    private bool TryMakeWriter(
        ListFormat format, SelectedList list, [NotNullWhen(true)] out ListWriter? writer, [NotNullWhen(false)] out GraphQLError? error)
    {
        writer = null;
        error = null;
        if (format == ListFormat.NdJson)
        {
            writer = new NdJsonWriter();
        }
        else if (format == ListFormat.GeoJson)
        {
            var row = new RowLayout(list.Field);
            if (GeometryColumns.TryFind(row, out var geometry))
            {
                writer = new FeatureWriter(row, geometry);
            }
            else
            {
                error = ListMismatch.NoGeometry(list, GeometryColumns.Suggest(schema, row.Type));
            }
        }
        else if (list.Nested is { } nested)
        {
            error = ListMismatch.Nested(format, list, nested);
        }
        else if (format.IsOfCells)
        {
            writer = new CellWriter(new RowLayout(list.Field), format == ListFormat.Workbook ? labels : null);
        }
        else
        {
            var isFrench = format == ListFormat.CsvFrench;
            writer = new CsvWriter(new RowLayout(list.Field), isFrench ? labels : null, isFrench);
        }

        return writer is not null;
    }
}

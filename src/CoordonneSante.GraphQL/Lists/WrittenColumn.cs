namespace CoordonneSante.GraphQL.Lists;

/// <summary>A column of a table as it is written: a row's value, or its label.</summary>
/// <param name="Name">As the header has it.</param>
/// <param name="Source">What gives the value.</param>
/// <param name="Cell">Place of the value in the row.</param>
/// <param name="Labels">Null for the value itself.</param>
internal sealed record WrittenColumn(string Name, Column Source, int Cell, LabelTable? Labels)
{
    public ListColumn Described => new(Name, Source.Field.Definition, Source.IsRequired, Labels is null ? null : Source.Name);

    /// <summary>The labels of each column of a row, by its place; null for a column that has none.</summary>
    public static LabelTable?[] LabelsOf(int count, IReadOnlyList<WrittenColumn> columns)
    {
        var labels = new LabelTable?[count];
        foreach (var column in columns)
        {
            labels[column.Cell] = column.Labels ?? labels[column.Cell];
        }

        return labels;
    }

    /// <summary>The columns of a row, each of values that have labels followed by theirs.</summary>
    /// <remarks>Labels that are selected as a field of that name are not written twice.</remarks>
    /// <param name="columns">The row's.</param>
    /// <param name="labels">Null for values alone.</param>
    public static IEnumerable<WrittenColumn> Of(IReadOnlyList<Column> columns, EnumLabels? labels)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            yield return new WrittenColumn(columns[i].Name, columns[i], i, null);
            if (labels is not null && labels.TryFind(columns[i], out var name, out var table) && columns.All(column => column.Name != name))
            {
                yield return new WrittenColumn(name, columns[i], i, table);
            }
        }
    }
}

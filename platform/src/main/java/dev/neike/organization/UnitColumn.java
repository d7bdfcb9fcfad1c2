package dev.neike.organization;

import dev.neike.organization.table.Heading;
import java.util.Locale;
import java.util.Set;

/** Columns of a file of units. */
public enum UnitColumn implements Heading {
    NAME(true, "name", "unit", "unit name", "department", "department name", "名称", "部门", "部门名称", "单位", "单位名称"),
    CODE(false, "code", "unit code", "department code", "id", "编码", "部门编码", "部门编号", "编号", "代码", "部门代码"),
    ENGLISH_NAME(false, "english name", "name in english", "name (en)", "英文名称", "英文名", "部门英文名称"),
    PARENT(
            false,
            "parent",
            "parent unit",
            "parent code",
            "belongs to",
            "parent department",
            "上级部门",
            "上级",
            "上级编码",
            "上级部门编码",
            "上级单位"),
    KIND(false, "kind", "type", "类型", "部门类型", "性质");

    private final boolean needed;
    private final String names;

    UnitColumn(boolean needed, String... names) {
        this.needed = needed;
        this.names = String.join("|", names);
    }

    @Override
    public Set<String> names() {
        return Set.of(names.split("\\|"));
    }

    @Override
    public boolean needed() {
        return needed;
    }

    @Override
    public String textKey() {
        return "organization.import.unit-column."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

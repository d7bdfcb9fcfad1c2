package dev.neike.organization;

import dev.neike.organization.table.Heading;
import java.util.Locale;
import java.util.Set;

/** Columns of a file of people. Number or mail is needed too, which each row is asked for. */
public enum PersonColumn implements Heading {
    NAME(true, "name", "full name", "person", "employee", "姓名", "名字", "员工姓名"),
    NUMBER(
            false,
            "number",
            "employee number",
            "employee no",
            "employee no.",
            "employee id",
            "staff id",
            "staff number",
            "工号",
            "员工编号",
            "员工号",
            "人员编号"),
    MAIL(false, "mail", "email", "e mail", "mail address", "email address", "邮箱", "电子邮箱", "邮件", "电子邮件", "企业邮箱"),
    UNIT(
            true,
            "unit",
            "unit code",
            "home unit",
            "department",
            "department code",
            "部门",
            "所属部门",
            "部门名称",
            "部门编码",
            "单位",
            "所在部门"),
    PARENT(false, "parent", "parent unit", "parent department", "上级部门", "上级", "上级单位"),
    ROLE(false, "role", "角色", "部门角色");

    private final boolean needed;
    private final String names;

    PersonColumn(boolean needed, String... names) {
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
        return "organization.import.person-column." + name().toLowerCase(Locale.ROOT);
    }
}

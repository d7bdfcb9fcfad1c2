package dev.neike.request;

import dev.neike.catalog.Service;
import dev.neike.catalog.TestCatalog;
import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.testing.Cast;

/**
 * A customer's unit, three providers below one roof, and somebody of each.
 *
 * @param roofLead leads above all three providers
 * @param service offered by the first provider
 * @param secondService offered by the second one
 */
public record Office(
        Unit customers,
        Unit roof,
        Unit first,
        Unit second,
        Unit third,
        Cast.Member asker,
        Cast.Member customersLead,
        Cast.Member holder,
        Cast.Member colleague,
        Cast.Member other,
        Cast.Member thirdMember,
        Cast.Member roofLead,
        Service service,
        Service secondService) {

    public static Office of(TestOrganization organization, TestCatalog catalog) {
        Unit roof = organization.unit();
        Unit customers = organization.unit();
        Unit first = organization.unit(roof);
        Unit second = organization.unit(roof);
        Unit third = organization.unit(roof);
        return new Office(
                customers,
                roof,
                first,
                second,
                third,
                organization.member(customers, MembershipRole.MEMBER),
                organization.member(customers, MembershipRole.LEAD),
                organization.member(first, MembershipRole.MEMBER),
                organization.member(first, MembershipRole.MEMBER),
                organization.member(second, MembershipRole.MEMBER),
                organization.member(third, MembershipRole.MEMBER),
                organization.member(roof, MembershipRole.LEAD),
                catalog.service(first),
                catalog.service(second));
    }
}

package org.claimgraph.csvw.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, a loopback address",
        "127.255.255.254, a loopback address",
        "::1, a loopback address",
        "0.0.0.0, an unspecified address",
        "::, an unspecified address",
        "10.1.2.3, a private address",
        "172.16.0.1, a private address",
        "172.31.255.255, a private address",
        "192.168.0.1, a private address",
        "fd12:3456::1, a private address",
        "100.64.0.1, an address within a provider's network",
        "100.127.255.255, an address within a provider's network",
        "169.254.10.20, a link-local address",
        "fe80::1, a link-local address",
        "224.0.0.1, a multicast address",
        "ff02::1, a multicast address",
        "255.255.255.255, a reserved address",
        "169.254.169.254, an address of cloud metadata",
        "168.63.129.16, an address of cloud metadata",
        "fd00:ec2::254, an address of cloud metadata",
        "::ffff:127.0.0.1, a loopback address",
        "::ffff:10.0.0.1, a private address",
        "64:ff9b::7f00:1, a loopback address",
        "::127.0.0.1, a reserved address",
        "2002:7f00:1::, a reserved address",
        "2001:0:7f00:1::, a reserved address",
        "2130706433, a loopback address",
        "127.1, a loopback address"
    })
    void aSpecialAddressIsOfAKind(String address, String kind) throws UnknownHostException {
        assertThat(AddressRanges.kind(InetAddress.getByName(address))).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "169.253.0.1",
                "192.0.1.1",
                "223.255.255.255",
                "2606:4700::1111",
                "64:ff9b::808:808",
                "::ffff:8.8.8.8"
            })
    void anAddressOfThePublicInternetIsOfNone(String address) throws UnknownHostException {
        assertThat(AddressRanges.kind(InetAddress.getByName(address))).isNull();
    }
}

package io.sillage.demo;

import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.brand.Brand;
import io.sillage.garage.Garage;
import io.sillage.map.MapExtract;
import io.sillage.orders.Orders;
import io.sillage.ownership.Ownership;
import io.sillage.ownership.Rights;
import io.sillage.uplink.Devices;
import io.sillage.uplink.LinkAddress;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything of the demonstration hangs on this class, and this class on the profile. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoSettings.class)
class DemoConfiguration {

    @Bean
    Settlement demoSettlement(
            Accounts accounts,
            Brand brand,
            Garage garage,
            Ownership ownership,
            Rights rights,
            Activations activations,
            Orders orders,
            Environment environment,
            Clock clock) {
        var doors = new Settlement.Doors(accounts, brand, garage, ownership, rights, activations, orders);
        return new Settlement(doors, data(environment).resolve("demo"), clock);
    }

    @Bean
    Traffic demoTraffic(DemoSettings settings, MapExtract map, LinkAddress link, Environment environment) {
        return new Traffic(new CarCommand(settings, map, link, data(environment).resolve("car-ca.pem")));
    }

    @Bean
    Fleet demoFleet(
            Settlement settlement, Devices devices, Environment environment, PlatformTransactionManager transactions) {
        var tokens = data(environment).resolve("demo").resolve("fleet-tokens");
        return new Fleet(settlement, devices, tokens, new TransactionTemplate(transactions));
    }

    @Bean
    Demonstration demonstration(
            Settlement settlement, Devices devices, Fleet fleet, Traffic traffic, DemoSettings settings) {
        return new Demonstration(settlement, devices, fleet, traffic, settings);
    }

    private static Path data(Environment environment) {
        return Path.of(environment.getRequiredProperty("sillage.data")).toAbsolutePath();
    }
}

-- Which dealership wrote an order down, which alone may change it. One without was written down by the maker.
alter table orders.car_order add column dealership uuid;
create index car_order_of_dealership on orders.car_order (dealership, recorded_at desc);
